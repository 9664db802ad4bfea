package dev.custody.blk;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings completed requests to {@link BlockOps#complete} on a thread of its hardware queue ({@code
 * blk_done_softirq}, block/blk-mq.c).
 */
final class SoftIrq<P> {
  private final BlockOps<P> ops;
  private final Referee referee;
  private final AtomicReference<@Nullable Slot<P>> newest = new AtomicReference<>();
  private final Work work;

  SoftIrq(Machine machine, String name, BlockOps<P> ops, Referee referee) {
    this.ops = ops;
    this.referee = referee;
    this.work = machine.work(name, this::run);
  }

  /** Adds a request that is completing ({@code blk_mq_raise_softirq}). */
  void push(Slot<P> slot) {
    Slot<P> before;
    do {
      before = newest.get();
      slot.next = before;
    } while (!newest.compareAndSet(before, slot));
    work.kick();
  }

  /** Ends the thread. */
  void close() {
    work.close();
  }

  private void run() {
    Slot<P> slot = oldestFirst(newest.getAndSet(null));
    while (slot != null) {
      Slot<P> following = slot.next;
      slot.next = null;
      complete(slot);
      slot = following;
    }
  }

  private @Nullable Slot<P> oldestFirst(@Nullable Slot<P> chain) {
    Slot<P> done = null;
    Slot<P> rest = chain;
    while (rest != null) {
      Slot<P> following = rest.next;
      rest.next = done;
      done = rest;
      rest = following;
    }
    return done;
  }

  /** Does nothing for a request that was lost with its disk. */
  private void complete(Slot<P> slot) {
    if (!slot.move(StateWord.COMPLETING, StateWord.OWNED)) {
      return;
    }
    try {
      ops.complete(Custody.owner(slot, "complete"));
    } catch (RuntimeException | Error failure) {
      referee.driverFailed("complete", failure);
    }
  }
}
