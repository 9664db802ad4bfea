package dev.custody.blk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

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

  private static final String LOCK_CLASS = ReentrantLock.class.getName() + "$";

  /** Looks at {@code thread}, which runs one of {@code tasks}. */
  static Standstill of(Thread thread, SimTasks tasks) {
    return switch (thread.getState()) {
      case BLOCKED -> tasks.isStill(ownerOfLock(thread)) ? LOCK : NONE;
      case WAITING -> waiting(thread, tasks, UNKNOWN);
      case TIMED_WAITING -> waiting(thread, tasks, TIMED);
      case NEW, RUNNABLE, TERMINATED -> NONE;
    };
  }

  private static Standstill waiting(Thread thread, SimTasks tasks, Standstill otherwise) {
    long owner = ownerOfLock(thread);
    if (owner != -1) {
      return tasks.isStill(owner) ? LOCK : NONE;
    }
    return isAtReentrantLock(thread) ? NONE : otherwise;
  }

  /** Whether {@code thread} waits for such a lock; if that is free, the thread is being woken. */
  private static boolean isAtReentrantLock(Thread thread) {
    Object blocker = LockSupport.getBlocker(thread);
    return blocker != null && blocker.getClass().getName().startsWith(LOCK_CLASS);
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
