package dev.custody.nullblk.workload;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Brings ended I/Os back to their job, from whichever threads they end on. */
final class EndedSlots {
  private final Queue<IoSlot> slots = new ConcurrentLinkedQueue<>();

  /** The job's thread while it waits, else null. */
  private volatile @Nullable Thread waiter;

  /**
   * Adds an I/O that has ended; on any thread.
   *
   * @param slot of the I/O
   */
  void add(IoSlot slot) {
    slots.add(slot);
    Thread thread = waiter;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  /**
   * Takes an I/O that has ended; on the job's thread.
   *
   * @return its slot, or null when there is none yet
   */
  @Nullable IoSlot poll() {
    return slots.poll();
  }

  /**
   * Tells whether an I/O has ended; on the job's thread.
   *
   * @return false when there is one to take
   */
  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** Waits until there is an I/O that has ended; on the job's thread. */
  void awaitAny() {
    waiter = Thread.currentThread();
    while (slots.isEmpty()) {
      LockSupport.park(this);
    }
    waiter = null;
  }
}
