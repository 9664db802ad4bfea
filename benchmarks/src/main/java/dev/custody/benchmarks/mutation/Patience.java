package dev.custody.benchmarks.mutation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process when the thread that made it computes for too long without a pause. Counts the
 * time of the processor: a busy machine is not a loop without end.
 */
final class Patience {
  /** A batch takes half a second, and the first one three. */
  private static final long NANOS = TimeUnit.SECONDS.toNanos(15);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread watched = Thread.currentThread();
  private final Thread watch;
  private volatile long start;

  /**
   * Begins to watch this thread.
   *
   * @param last what is done before the process ends
   */
  Patience(Runnable last) {
    restart();
    watch = new Thread(() -> watch(last), "patience");
    watch.setDaemon(true);
    watch.start();
  }

  /** Something was done. */
  void restart() {
    start = used();
  }

  /** Nothing is watched any more. */
  void end() {
    watch.interrupt();
  }

  private long used() {
    return THREADS.getThreadCpuTime(watched.getId());
  }

  private void watch(Runnable last) {
    try {
      while (used() - start < NANOS) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      return;
    }
    last.run();
    Runtime.getRuntime().halt(1);
  }
}
