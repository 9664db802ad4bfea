package dev.custody.blk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/** What the thread of a task does, seen from outside: whether it stands still, and until when. */
enum Standstill {
  /** It runs, or will without anybody's help. */
  NONE,
  /** It waits for a lock of a task that does not run. */
  LOCK,
  /** It waits for something that is not known. */
  UNKNOWN,
  /** As {@link #UNKNOWN}, or for some time to pass. */
  TIMED;

  /** Looks at {@code thread}, which runs a task of {@code core}. */
  static Standstill of(Thread thread, SimCore core) {
    return switch (thread.getState()) {
      case BLOCKED -> core.isStill(ownerOfLock(thread)) ? LOCK : NONE;
      case WAITING -> waiting(thread, core, UNKNOWN);
      case TIMED_WAITING -> waiting(thread, core, TIMED);
      case NEW, RUNNABLE, TERMINATED -> NONE;
    };
  }

  private static Standstill waiting(Thread thread, SimCore core, Standstill otherwise) {
    long owner = ownerOfLock(thread);
    if (owner == -1) {
      return otherwise;
    }
    return core.isStill(owner) ? LOCK : NONE;
  }

  private static long ownerOfLock(Thread thread) {
    ThreadInfo info = Threads.BEAN.getThreadInfo(thread.getId());
    return info == null ? -1 : info.getLockOwnerId();
  }

  /** Loaded only where a thread stands still. */
  private static final class Threads {
    static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
  }
}
