package dev.custody.lsp.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Decides when which file is checked: some time after its last change, one after the other, and
 * never for a state that is out of date.
 */
public final class CheckQueue implements AutoCloseable {

  /** javac descends into deeply nested expressions. */
  private static final long STACK = 64L << 20;

  /** Checks one file. */
  public interface Work {
    /**
     * Checks a file as it stands now.
     *
     * @param uri the file
     * @param waited nanoseconds since it was asked for
     * @param isStale whether somebody asked again since
     */
    void check(String uri, long waited, BooleanSupplier isStale);
  }

  private final Work work;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "custody-clock", 0));
  private final ExecutorService checks =
      Executors.newSingleThreadExecutor(task -> daemon(task, "custody-check", STACK));
  private final Map<String, AtomicLong> asked = new ConcurrentHashMap<>();
  private final Map<String, ScheduledFuture<?>> waiting = new ConcurrentHashMap<>();

  /**
   * An empty queue.
   *
   * @param work what is done for each file when its time has come
   */
  public CheckQueue(Work work) {
    this.work = work;
  }

  private static Thread daemon(Runnable task, String name, long stack) {
    Thread thread = new Thread(null, task, name, stack);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Asks for a check. One that was asked for before and has not ended is dropped.
   *
   * @param uri the file
   * @param delay milliseconds until it may start
   */
  public void ask(String uri, long delay) {
    long begun = System.nanoTime();
    AtomicLong count = asked.computeIfAbsent(uri, u -> new AtomicLong());
    long mine = count.incrementAndGet();
    BooleanSupplier isStale = () -> count.get() != mine;
    Runnable start =
        () ->
            checks.execute(
                () -> {
                  if (!isStale.getAsBoolean()) {
                    work.check(uri, System.nanoTime() - begun, isStale);
                  }
                });
    ScheduledFuture<?> before =
        waiting.put(uri, clock.schedule(start, delay, TimeUnit.MILLISECONDS));
    if (before != null) {
      before.cancel(false);
    }
  }

  /**
   * Forgets a file; a check of it that is under way is dropped.
   *
   * @param uri the file
   */
  public void forget(String uri) {
    AtomicLong count = asked.get(uri);
    if (count != null) {
      count.incrementAndGet();
    }
    ScheduledFuture<?> before = waiting.remove(uri);
    if (before != null) {
      before.cancel(false);
    }
  }

  /**
   * Runs something between two checks, on the thread of the checks.
   *
   * @param task what to run
   */
  public void between(Runnable task) {
    checks.execute(task);
  }

  /** Nobody is interrupted: a check that is about to answer holds the stream to the editor. */
  @Override
  public void close() {
    clock.shutdownNow();
    asked.values().forEach(AtomicLong::incrementAndGet);
    checks.shutdown();
  }
}
