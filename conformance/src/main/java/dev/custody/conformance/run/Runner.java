package dev.custody.conformance.run;

import dev.custody.blk.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs programs, each for so long at most. A program that stands still where no schedule reaches is
 * left behind with its thread, since Java cannot end one; too many of these end the trial.
 *
 * <p>To be used by one thread.
 */
public final class Runner implements AutoCloseable {
  private static final int MOST_HUNG = 20;
  private static final AtomicInteger HUNG = new AtomicInteger();

  private final Duration patience;
  private Bench bench = new Bench();

  /**
   * A runner.
   *
   * @param patience how long all runs of one program may take
   */
  public Runner(Duration patience) {
    this.patience = patience;
  }

  /**
   * Runs a program as often as a policy says.
   *
   * @param name the class that extends the driver under test
   * @param classes all its class files, by binary name
   * @param policy which schedules it is tried under
   * @return what all runs came to
   */
  public ProgramRuns run(String name, Map<String, byte[]> classes, Policy policy) {
    FutureTask<ProgramRuns> task =
        new FutureTask<>(() -> policy.runAll(LoadedProgram.of(name, classes)));
    bench.give(task);
    try {
      return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return leave(name, task);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the machine failed under " + name, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Repeats the run that a program was convicted for.
   *
   * @param name the class that extends the driver under test
   * @param classes all its class files, by binary name
   * @param conviction the run
   * @return how it comes out
   */
  public static RunResult repeat(String name, Map<String, byte[]> classes, Conviction conviction) {
    return TrialRun.of(
        LoadedProgram.of(name, classes),
        Workload.numbered(conviction.workload()),
        Schedule.replay(conviction.choices()));
  }

  /**
   * The contexts that go on in the run that a program was convicted for.
   *
   * @param name the class that extends the driver under test
   * @param classes all its class files, by binary name
   * @param conviction the run
   * @return their names, one after the other
   */
  public static List<String> trace(
      String name, Map<String, byte[]> classes, Conviction conviction) {
    return TrialRun.trace(
        LoadedProgram.of(name, classes),
        Workload.numbered(conviction.workload()),
        Schedule.replay(conviction.choices()));
  }

  private ProgramRuns leave(String name, FutureTask<?> task) {
    task.cancel(true);
    bench.abandon();
    bench = new Bench();
    if (HUNG.incrementAndGet() > MOST_HUNG) {
      throw new IllegalStateException(
          "%d programs hang, the last one is %s".formatted(MOST_HUNG, name));
    }
    return new ProgramRuns(null, 0, 0, 0, true);
  }

  /** Ends the thread. */
  @Override
  public void close() {
    bench.abandon();
  }

  /** A thread that runs one program after the other. */
  private static final class Bench extends Thread {
    private final SynchronousQueue<Runnable> tasks = new SynchronousQueue<>();
    private volatile boolean abandoned;

    Bench() {
      super("runner");
      setDaemon(true);
      start();
    }

    void give(Runnable task) {
      boolean interrupted = false;
      while (true) {
        try {
          tasks.put(task);
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    void abandon() {
      abandoned = true;
      interrupt();
    }

    @Override
    public void run() {
      while (!abandoned) {
        try {
          tasks.take().run();
        } catch (InterruptedException e) {
          // Either abandoned, or an interruption meant for a task that has just ended.
        }
      }
    }
  }
}
