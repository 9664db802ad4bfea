package dev.custody.blk;

/**
 * Asks the driver about requests whose time is over ({@code blk_mq_timeout_work}, block/blk-mq.c);
 * one per disk.
 */
final class TimeoutScan<P> {
  private final BlkQueue<P> queue;
  private final Machine machine;
  private final Work work;
  private final long timeout;
  private volatile long next = Work.NEVER;

  TimeoutScan(BlkQueue<P> queue, String name, long timeout) {
    this.queue = queue;
    this.machine = queue.set().machine();
    this.timeout = timeout;
    this.work = machine.work(name, this::scan);
  }

  /** When the time of a request that starts now is over. */
  long deadline() {
    return machine.nanoTime() + timeout;
  }

  /**
   * Makes sure that a scan comes by {@code deadline} ({@code blk_add_timer}, block/blk-timeout.c).
   * The caller has made the request's state visible before, and a scan forgets {@link #next} before
   * it looks, so one of the two sees the other.
   */
  void note(long deadline) {
    if (deadline < next && lower(deadline)) {
      work.kickAt(deadline);
    }
  }

  /** Ends the thread. */
  void close() {
    work.close();
  }

  private synchronized boolean lower(long deadline) {
    boolean earlier = deadline < next;
    if (earlier) {
      next = deadline;
    }
    return earlier;
  }

  private void scan() {
    next = Work.NEVER;
    long now = machine.nanoTime();
    long earliest = Work.NEVER;
    for (Slot<P> slot : queue.set().slots()) {
      long deadline = slot.deadline;
      if (slot.isInFlight() && !slot.timedOut) {
        if (deadline <= now) {
          expire(slot, now);
        } else {
          earliest = Math.min(earliest, deadline);
        }
      }
    }
    note(earliest);
  }

  /**
   * Lends the request for the callback, so that it is not used again before the callback returns
   * ({@code blk_mq_check_expired}).
   */
  private void expire(Slot<P> slot, long now) {
    if (!slot.tryLend()) {
      return;
    }
    try {
      if (slot.io().hw().blkQueue() == queue && slot.deadline <= now && !slot.timedOut) {
        ask(slot);
      }
    } finally {
      slot.endLend();
    }
  }

  private void ask(Slot<P> slot) {
    slot.timedOut = true;
    TimeoutAction action = TimeoutAction.RESET_TIMER;
    Delivery loan = queue.set().referee().loan(slot, "timeout");
    try {
      action = queue.ops().timeout(Custody.lend(slot, loan));
    } catch (RuntimeException | Error failure) {
      queue.set().referee().driverFailed("timeout", failure);
    } finally {
      Delivery.endIfAny(loan);
    }
    if (action == TimeoutAction.RESET_TIMER) {
      slot.deadline = deadline();
      slot.timedOut = false;
      note(slot.deadline);
    }
  }
}
