package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The end of a disk: drains its queue, and sees to requests that nobody gives back ({@code
 * del_gendisk}, block/genhd.c).
 */
final class Deletion<P> {
  /** How long a waiter sleeps before it looks again for what needs help. */
  static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** How much longer than the request timeout deletion waits by default. */
  static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final BlkQueue<P> queue;
  private final TagSet<P> set;
  private final List<OwnershipViolation> leaks = new ArrayList<>();
  private final List<String> strays = new ArrayList<>();
  private @Nullable Throwable strayPlace;

  Deletion(BlkQueue<P> queue) {
    this.queue = queue;
    this.set = queue.set();
  }

  /** Deletes the disk, once. */
  void run() {
    if (!queue.gate().kill()) {
      return;
    }
    if (!drain(set.drainNanos())) {
      abandon();
    }
    queue.hwQueueList().forEach(this::exit);
    queue.closeThreads();
    set.detach();
    report();
  }

  /** Waits until no bio is left; false when for {@code patience} none ended. */
  private boolean drain(long patience) {
    Machine machine = set.machine();
    long left = queue.gate().count();
    long end = machine.nanoTime() + patience;
    while (!queue.gate().awaitEmpty(machine.nanoTime() + STEP_NANOS)) {
      help();
      long now = queue.gate().count();
      if (now < left) {
        left = now;
        end = machine.nanoTime() + patience;
      } else if (machine.nanoTime() > end) {
        return false;
      }
    }
    return true;
  }

  /**
   * Does what nobody else will: kicks what was requeued, polls, and ends what waits for a stopped
   * queue.
   */
  private void help() {
    queue.kickRequeueList();
    queue.pollAll();
    queue.failStuck(BlkStatus.IOERR);
  }

  /**
   * Ends the I/O of each request that is out; its tag is not used again, as somebody may still use
   * it.
   */
  private void abandon() {
    for (Slot<P> slot : set.slots()) {
      Io<P> io = slot.ioOf(queue);
      int state = io == null ? StateWord.FREE : slot.lose();
      if (io != null && state != StateWord.FREE) {
        note(slot, io, state);
        io.bio().partEnded(BlkStatus.IOERR);
      }
    }
    queue.hwQueueList().forEach(hw -> hw.failWaiting(BlkStatus.IOERR));
    drain(GRACE_NANOS);
  }

  private void note(Slot<P> slot, Io<P> io, int state) {
    List<Delivery> held = set.referee().heldOf(slot);
    for (Delivery handle : held) {
      String rule = handle.kind() == Delivery.Kind.COUNT ? "count.leaked" : "owned.leaked";
      leaks.add(set.referee().violation(handle, rule, "was never given back (" + io + ")", null));
      set.referee().gone(handle);
    }
    Delivery last = slot.owner;
    if (held.isEmpty()) {
      strays.add("tag " + slot.tag + " (" + io + ", " + StateWord.name(state) + ")");
      strayPlace = last == null ? null : last.place();
    }
  }

  private void exit(HwQueue<P> hw) {
    try {
      queue.ops().exitHctx(hw);
    } catch (RuntimeException | Error failure) {
      set.referee().driverFailed("exitHctx", failure);
    }
  }

  private void report() {
    RuntimeException problem = leaks.isEmpty() ? null : leaks.remove(0);
    if (!strays.isEmpty()) {
      String list = strays.stream().collect(Collectors.joining(", "));
      String message =
          "disk "
              + queue.disk().name()
              + " was deleted with requests that were not given back: "
              + list;
      RuntimeException stray = new IllegalStateException(message, strayPlace);
      if (problem == null) {
        problem = stray;
      } else {
        problem.addSuppressed(stray);
      }
    }
    if (problem != null) {
      leaks.forEach(problem::addSuppressed);
      throw problem;
    }
  }
}
