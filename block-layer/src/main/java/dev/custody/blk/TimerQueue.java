package dev.custody.blk;

import java.util.Comparator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The armed timers of a tag set, and the thread that runs their callbacks ({@code struct
 * hrtimer_cpu_base}, include/linux/hrtimer.h).
 */
final class TimerQueue {
  private static final Comparator<Armed<?>> BY_DEADLINE =
      Comparator.<Armed<?>>comparingLong(Armed::deadline).thenComparingLong(Armed::sequence);

  private final Machine machine;
  private final Work work;
  private final TreeSet<Armed<?>> pending = new TreeSet<>(BY_DEADLINE);
  private long lastSequence;

  TimerQueue(Machine machine, String name) {
    this.machine = machine;
    this.work = machine.work(name, this::run);
  }

  /** Adds an armed timer. */
  void add(Armed<?> armed) {
    boolean first;
    synchronized (this) {
      lastSequence++;
      armed.setSequence(lastSequence);
      pending.add(armed);
      first = pending.first() == armed;
    }
    if (first) {
      work.kickAt(armed.deadline());
    }
  }

  /** Removes a timer that was cancelled, if it is still here. */
  synchronized void remove(Armed<?> armed) {
    pending.remove(armed);
  }

  /** Ends the thread; timers that are still armed do not fire. */
  void close() {
    work.close();
  }

  private void run() {
    for (Armed<?> due = pollDue(); due != null; due = pollDue()) {
      due.fire();
    }
    long next = firstDeadline();
    if (next != Work.NEVER) {
      work.kickAt(next);
    }
  }

  private synchronized @Nullable Armed<?> pollDue() {
    if (pending.isEmpty() || pending.first().deadline() > machine.nanoTime()) {
      return null;
    }
    return pending.pollFirst();
  }

  private synchronized long firstDeadline() {
    return pending.isEmpty() ? Work.NEVER : pending.first().deadline();
  }
}
