package dev.custody.blk;

import java.time.Duration;
import java.util.List;

/**
 * A deterministic machine for tests: a tag set, its disks, and tasks of the test run on it, one at
 * a time, and a {@link Schedule} decides who goes on. The same schedule and the same program make
 * the same run.
 *
 * <pre>{@code
 * try (Simulation simulation = new Simulation(Schedule.random(seed))) {
 *   TagSet<Cmd> tags = TagSet.builder(driver).simulation(simulation).referee(true).build();
 *   GenDisk disk = GenDisk.builder("disk0", tags).capacity(1024).build();
 *   simulation.task("submitter", () -> disk.submitAndWait(Bio.read(0, buffer)));
 *   simulation.task("closer", disk::close);
 *   simulation.run();
 * }
 * }</pre>
 *
 * <p>A task goes on until it comes to a <em>point</em>: where the block layer kicks work, waits or
 * wakes; each use of a request in referee mode; each operation on an owning container, a timer or a
 * tag set; and {@link #step}. What a task does between two points is one step, which no other task
 * sees half done.
 *
 * <p>Time is virtual. It goes to the next deadline when nobody can go on, and, as the schedule
 * decides, a bounded number of times before that, so that timers and timeouts race with everything
 * else.
 *
 * <p>The thread that calls {@link #run} may use the disks before and after too. Where it has to
 * wait, such as in {@link GenDisk#close}, the simulation runs until the wait is over.
 *
 * <p>A task may use locks and queues of Java. One that stands still outside the points, as it waits
 * for a lock of another task or for a signal, is noticed, and others go on. When the wait is over
 * the task goes on at once, beside the other, up to its next point; only there the two are ordered
 * again, so of two tasks that meet at a lock no more than that stretch is left to chance. A task
 * that sleeps keeps the others waiting for a while; virtual time does not pass.
 */
public final class Simulation implements AutoCloseable {
  /** Why a run was over. */
  public enum Ending {
    /** All tasks have ended, and nothing is due. */
    FINISHED,
    /** Tasks wait, and nobody is left to wake them; see {@link #unfinished}. */
    DEADLOCK,
    /** The run had too many steps. */
    STEP_BOUND,
    /** A task ran for seconds of real time without coming to a point. */
    RUNAWAY,
    /** The schedule failed. */
    BROKEN
  }

  /**
   * What the body of a task, or a piece of the block layer's work, threw.
   *
   * @param task the name of the task
   * @param thrown what it threw
   */
  public record Failure(String task, Throwable thrown) {}

  /**
   * A task that has begun and not ended.
   *
   * @param task the name of the task
   * @param where the stack of its thread, innermost first
   */
  public record Unfinished(String task, List<StackTraceElement> where) {}

  private final SimLimits limits = new SimLimits();
  private final SimCore core;

  /** A machine that goes as {@code schedule} decides. */
  public Simulation(Schedule schedule) {
    core = new SimCore(schedule, limits);
  }

  /** Sets how many steps a run has at most; 20,000 if not set. */
  public Simulation mostSteps(int count) {
    limits.steps = count;
    return this;
  }

  /** Sets how often in a run the clock may go ahead although tasks are ready; 10 if not set. */
  public Simulation mostRunAheads(int count) {
    limits.runAheads = count;
    return this;
  }

  /** Sets how much virtual time a run has; an hour if not set. What is due later is not. */
  public Simulation mostTime(Duration time) {
    limits.nanos = time.toNanos();
    return this;
  }

  /**
   * Adds a context of the test, such as a submitter, which begins when {@link #run} lets it. A task
   * may add others.
   */
  public void task(String name, Runnable body) {
    SimTask mine = core.enter();
    core.ready(core.add(name, body, () -> {}));
    core.leave(mine);
  }

  /**
   * Runs everything until no task is ready and nothing is due, or a bound is hit; {@link #ending}
   * tells which. What is not finished goes on with the next call.
   *
   * @throws IllegalStateException if a task calls it, or the schedule failed
   */
  public void run() {
    core.run();
  }

  /** Lets the schedule choose a number from 0 on and below {@code alternatives}. */
  public int choose(int alternatives) {
    SimTask mine = core.enter();
    try {
      return core.decisions().choose(alternatives);
    } finally {
      core.leave(mine);
    }
  }

  /** The virtual time in nanoseconds. */
  public long nanoTime() {
    return core.nanoTime();
  }

  /** A point where another task may go on, if the caller is a task. */
  public void step() {
    core.point();
  }

  /** Lets others go on, and a little time pass if there are none; for a task that polls. */
  public void pause() {
    core.pause();
  }

  /** Why the last run was over. */
  public Ending ending() {
    return core.ending();
  }

  /** What tasks threw so far. */
  public List<Failure> failures() {
    return core.failures();
  }

  /** The tasks that have begun and not ended. */
  public List<Unfinished> unfinished() {
    return core.unfinished().stream().map(Simulation::unfinished).toList();
  }

  private static Unfinished unfinished(SimTask task) {
    Thread thread = task.thread;
    return new Unfinished(task.name, thread == null ? List.of() : List.of(thread.getStackTrace()));
  }

  /** The steps so far. */
  public long steps() {
    return core.steps();
  }

  /** What the schedule chose so far, for {@link Schedule#replay}. */
  public List<Integer> choices() {
    return core.decisions().choices();
  }

  /** The names of the tasks that got the baton so far, in order. */
  public List<String> trace() {
    return core.trace();
  }

  /**
   * Ends the simulation: tasks that have not ended are unwound by an error at their point, so the
   * referee should be asked before.
   */
  @Override
  public void close() {
    core.close();
  }

  /** What tag sets run on. */
  Machine machine() {
    return core;
  }
}
