package dev.custody.blk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Judges how long a task may stand still, or run on, before it does not count as going on. */
final class Watch {
  /** How long a task runs without coming to a point; real time. */
  static final long RUNAWAY_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final long UNKNOWN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long TIMED_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long WOKEN_NANOS = TimeUnit.MICROSECONDS.toNanos(300);
  private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(20);

  private final SimCore core;
  private @Nullable Thread watched;
  private Standstill seen = Standstill.NONE;
  private long step;
  private long since;

  Watch(SimCore core) {
    this.core = core;
  }

  /** Whether {@code thread}, which runs the task that has the baton, is stuck at {@code now}. */
  boolean isStuck(Thread thread, long steps) {
    Standstill state = Standstill.of(thread, core);
    long now = System.nanoTime();
    if (thread != watched || steps != step || state != seen) {
      watched = thread;
      step = steps;
      seen = state;
      since = now;
    }
    return now - since
        >= switch (state) {
          case LOCK -> 0;
          case UNKNOWN -> UNKNOWN_NANOS;
          case TIMED -> TIMED_NANOS;
          case NONE -> RUNAWAY_NANOS;
        };
  }

  /** Whether the thread that was stuck runs without coming to a point. */
  boolean isRunaway() {
    return seen == Standstill.NONE;
  }

  /**
   * Waits until {@code task}, which lost the baton, has arrived or stands still again; if {@code
   * patient}, also until its time has passed. Says whether it has arrived.
   */
  boolean settle(SimTask task, Thread thread, boolean patient) {
    long begin = System.nanoTime();
    while (task.hold.get() != SimTask.ARRIVED) {
      Standstill state = Standstill.of(thread, core);
      long wait =
          switch (state) {
            case LOCK -> 0;
            case UNKNOWN -> WOKEN_NANOS;
            case TIMED -> patient ? RUNAWAY_NANOS : WOKEN_NANOS;
            case NONE -> RUNAWAY_NANOS;
          };
      if (System.nanoTime() - begin >= wait) {
        return task.hold.get() == SimTask.ARRIVED;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return true;
  }
}
