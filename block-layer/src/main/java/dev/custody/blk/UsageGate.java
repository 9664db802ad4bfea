package dev.custody.blk;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Counts the bios in a queue, lets new ones wait while it is frozen, and refuses them once it is
 * dying ({@code q->q_usage_counter}).
 */
final class UsageGate {
  /** What became of an attempt to enter. */
  enum Entry {
    /** Entered; to be left with {@link #exit}. */
    ENTERED,
    /** The queue is frozen, and the caller does not wait. */
    WOULD_WAIT,
    /** The queue is dying. */
    DYING
  }

  private static final long FROZEN = 1L << 62;
  private static final long DYING = 1L << 61;
  private static final long COUNT = DYING - 1;

  private final AtomicLong word = new AtomicLong();
  private final WaitPoint drained;
  private final WaitPoint open;
  private int depth;

  UsageGate(Machine machine) {
    drained = machine.waitPoint();
    open = machine.waitPoint();
  }

  /**
   * Enters ({@code blk_queue_enter}, block/blk-core.c); waits while the queue is frozen if {@code
   * wait}.
   */
  Entry enter(boolean wait) {
    while (true) {
      long now = word.get();
      if ((now & DYING) != 0) {
        return Entry.DYING;
      }
      if ((now & FROZEN) == 0) {
        if (word.compareAndSet(now, now + 1)) {
          return Entry.ENTERED;
        }
      } else if (wait) {
        open.await(() -> (word.get() & FROZEN) == 0 || (word.get() & DYING) != 0);
      } else {
        return Entry.WOULD_WAIT;
      }
    }
  }

  /** Leaves. */
  void exit() {
    long now = word.decrementAndGet();
    if ((now & COUNT) == 0 && now != 0) {
      drained.wakeAll();
    }
  }

  /** Freezes the queue, once more if it is frozen ({@code blk_freeze_queue_start}). */
  synchronized void freeze() {
    depth++;
    word.getAndUpdate(now -> now | FROZEN);
  }

  /**
   * Undoes one freeze.
   *
   * @throws IllegalStateException if the queue is not frozen
   */
  void unfreeze() {
    if (thaw()) {
      open.wakeAll();
    }
  }

  private synchronized boolean thaw() {
    if (depth == 0) {
      throw new IllegalStateException("the queue is not frozen");
    }
    depth--;
    if (depth == 0) {
      word.getAndUpdate(now -> now & ~FROZEN);
    }
    return depth == 0;
  }

  /**
   * Refuses whoever enters from now on, and whoever waits to ({@code blk_queue_start_drain}); says
   * whether this was the first call.
   */
  boolean kill() {
    boolean first = (word.getAndUpdate(now -> now | DYING) & DYING) == 0;
    open.wakeAll();
    return first;
  }

  /** Whether the queue is dying. */
  boolean isDying() {
    return (word.get() & DYING) != 0;
  }

  /** How many are in. */
  long count() {
    return word.get() & COUNT;
  }

  /**
   * Waits until nobody is in, but not beyond {@code deadline}. The gate is frozen or dying, so
   * nobody enters.
   */
  boolean awaitEmpty(long deadline) {
    BooleanSupplier empty = () -> count() == 0;
    return drained.await(empty, deadline);
  }
}
