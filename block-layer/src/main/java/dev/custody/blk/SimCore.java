package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The machine of a simulation. Whoever has the baton, a task or the thread outside, is the only one
 * who runs, and the only one who touches what is here; at a point it asks the schedule who has the
 * baton next.
 */
final class SimCore implements Machine {
  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(1);
  private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(100);
  private static final long UNWIND_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int MOST_UNWINDINGS = 1000;

  private final SimLimits limits;
  private final Decisions decisions;
  private final SimClock clock = new SimClock();
  private final List<SimTask> tasks = new ArrayList<>();
  private final List<SimTask> ready = new ArrayList<>();
  private final List<SimTask> outsiders = new ArrayList<>();
  private final IntLog trace = new IntLog();
  private final List<Simulation.Failure> failures = new ArrayList<>();
  private final SimTask outer;
  private final Watch watch = new Watch(this);
  private volatile SimTask current;
  private volatile @Nullable Thread driver;
  private volatile boolean closing;
  private volatile long steps;
  private boolean runaway;
  private Simulation.Ending ending = Simulation.Ending.FINISHED;
  private @Nullable Throwable broken;
  private int unwindings;

  SimCore(Schedule schedule, SimLimits limits) {
    this.decisions = new Decisions(schedule);
    this.limits = limits;
    this.outer = add("outside", () -> {}, () -> {});
    this.current = outer;
  }

  // What a machine does.

  @Override
  public long nanoTime() {
    return clock.now();
  }

  @Override
  public Work work(String name, Runnable body) {
    return new SimWork(this, name, body);
  }

  @Override
  public WaitPoint waitPoint() {
    return new SimWaitPoint(this);
  }

  @Override
  public void pause() {
    new SimWaitPoint(this).await(() -> false, clock.now() + PAUSE_NANOS);
  }

  @Override
  public int context() {
    return current().id;
  }

  // What tests ask.

  SimClock clock() {
    return clock;
  }

  Decisions decisions() {
    return decisions;
  }

  Simulation.Ending ending() {
    return ending;
  }

  long steps() {
    return steps;
  }

  List<Simulation.Failure> failures() {
    return List.copyOf(failures);
  }

  /** The names of the tasks that went on, one after the other. */
  List<String> trace() {
    return trace.toList().stream().map(id -> tasks.get(id).name).toList();
  }

  /** The tasks that have begun and not ended. */
  List<SimTask> unfinished() {
    return tasks.stream().filter(task -> task != outer && task.thread != null).toList();
  }

  // Tasks.

  /** A task that does nothing until it is made ready. */
  SimTask add(String name, Runnable body, Runnable afterwards) {
    SimTask task = new SimTask(this, tasks.size(), name, body, afterwards);
    tasks.add(task);
    return task;
  }

  /** Notes what the body of a task threw. */
  void failed(SimTask task, Throwable failure) {
    failures.add(new Simulation.Failure(task.name, failure));
  }

  /** Lets a task go on; the caller is inside. */
  void ready(SimTask task) {
    int index = ready.size();
    while (index > 0 && ready.get(index - 1).id > task.id) {
      index--;
    }
    ready.add(index, task);
  }

  /** Lets a task that waits go on; the caller is inside. */
  void unblock(SimTask task) {
    if (task.blocked) {
      task.blocked = false;
      ready(task);
    }
  }

  // Points.

  /** Another task may go on here; nothing for the thread outside. */
  void point() {
    leaveAtPoint(enter());
  }

  /** Begins what only the one with the baton may do. */
  SimTask enter() {
    SimTask mine = current();
    if (mine != outer && !mine.asking) {
      acquire(mine);
    }
    return mine;
  }

  /** Ends what {@link #enter} began. */
  void leave(SimTask mine) {
    if (mine != outer && !mine.asking) {
      mine.hold.set(SimTask.RUNS);
    }
  }

  /** Ends what {@link #enter} began, where another task may go on. */
  void leaveAtPoint(SimTask mine) {
    if (mine == outer || mine.asking) {
      return;
    }
    SimTask next = pick(mine);
    if (next != mine) {
      ready(mine);
      handOver(mine, next);
    }
    mine.hold.set(SimTask.RUNS);
  }

  /** Lets others go on until {@code mine} is made ready, or {@code deadline} is reached. */
  void block(SimTask mine, long deadline, boolean patient) {
    if (mine == outer) {
      begin();
    }
    mine.blocked = true;
    SimClock.Alarm alarm =
        deadline == Work.NEVER ? null : clock.add(deadline, patient, () -> unblock(mine));
    handOver(mine, pick(null));
    if (alarm != null) {
      clock.remove(alarm);
    }
    if (mine.blocked) {
      // Only the thread outside goes on without being ready.
      mine.blocked = false;
      throw new IllegalStateException("nothing ends the wait: " + ending, broken);
    }
  }

  /** The task that the caller's thread runs, or the one of the thread outside. */
  private SimTask current() {
    SimTask mine = Carrier.currentTask();
    if (mine != null && mine.core() == this) {
      return mine;
    }
    Thread outside = driver;
    if (outside != null && outside != Thread.currentThread()) {
      throw new IllegalStateException("the caller is no task of the simulation");
    }
    return outer;
  }

  private void acquire(SimTask mine) {
    if (!closing
        && !mine.hold.compareAndSet(SimTask.RUNS, SimTask.INSIDE)
        && mine.hold.compareAndSet(SimTask.OUTSIDE, SimTask.ARRIVED)) {
      mine.turn.await();
      mine.hold.set(SimTask.INSIDE);
    }
    if (closing) {
      unwind();
    }
  }

  // Who is next.

  /**
   * Decides who has the baton next: {@code mine}, if that can go on, one that is ready, or the
   * thread outside when the run is over.
   */
  private SimTask pick(@Nullable SimTask mine) {
    try {
      while (!isOver()) {
        settle(false);
        if (mine == null && ready.isEmpty()) {
          settle(true);
          if (ready.isEmpty() && !clock.advance(limits.end())) {
            ending = isStuck() ? Simulation.Ending.DEADLOCK : Simulation.Ending.FINISHED;
            return outer;
          }
          continue;
        }
        long done = steps;
        steps = done + 1;
        SimTask next = decisions.next(mine, ready, limits.mayRunAhead(clock));
        if (next != null) {
          return next;
        }
        limits.ranAhead();
        clock.advance(Work.NEVER);
      }
    } catch (RuntimeException | Error failure) {
      broken = failure;
      ending = Simulation.Ending.BROKEN;
    }
    ready.remove(outer);
    return outer;
  }

  private boolean isOver() {
    if (runaway) {
      ending = Simulation.Ending.RUNAWAY;
    } else if (steps >= limits.lastStep()) {
      ending = Simulation.Ending.STEP_BOUND;
    }
    return runaway || steps >= limits.lastStep();
  }

  private boolean isStuck() {
    return !outsiders.isEmpty() || tasks.stream().anyMatch(task -> task.blocked);
  }

  /** Takes back the tasks that lost the baton and have arrived. */
  private void settle(boolean patient) {
    boolean moved = !outsiders.isEmpty();
    while (moved) {
      moved = false;
      for (SimTask task : List.copyOf(outsiders)) {
        Thread thread = task.thread;
        if (thread != null && watch.settle(task, thread, patient)) {
          outsiders.remove(task);
          ready(task);
          moved = true;
        }
      }
    }
  }

  // Handing over.

  private void handOver(SimTask mine, SimTask next) {
    if (next == mine) {
      return;
    }
    mine.streak = 0;
    give(next);
    if (mine == outer) {
      drive();
    } else {
      mine.turn.await();
      if (closing) {
        unwind();
      }
    }
  }

  private void give(SimTask next) {
    current = next;
    trace.add(next.id);
    if (next == outer || next.thread != null) {
      next.turn.give();
    } else {
      Carrier.start(next);
    }
  }

  /**
   * Notes that the body of {@code mine} has ended; returns another that begins on the same thread,
   * or null after the baton went elsewhere.
   */
  @Nullable SimTask ended(SimTask mine, Carrier carrier) {
    acquire(mine);
    mine.ended();
    mine.streak = 0;
    SimTask next = pick(null);
    if (next != outer && next.thread == null) {
      current = next;
      trace.add(next.id);
      return next;
    }
    carrier.release();
    give(next);
    return null;
  }

  // The thread outside.

  /** Runs until no task is ready and nothing is due. */
  void run() {
    if (current() != outer) {
      throw new IllegalStateException("a task cannot run the simulation");
    }
    begin();
    handOver(outer, pick(null));
    if (broken != null) {
      throw new IllegalStateException("the schedule failed", broken);
    }
  }

  private void begin() {
    if (closing) {
      throw new IllegalStateException("the simulation is closed");
    }
    limits.begin(steps, clock.now());
  }

  /** Waits for the baton, and takes it from a task that stands still. */
  private void drive() {
    driver = Thread.currentThread();
    boolean interrupted = false;
    while (!outer.turn.await(LOOK_NANOS)) {
      interrupted |= Thread.interrupted();
      if (takeFromStuck()) {
        SimTask next = pick(null);
        if (next == outer) {
          current = outer;
          break;
        }
        give(next);
      }
    }
    driver = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean takeFromStuck() {
    SimTask task = current;
    Thread thread = task.thread;
    if (thread == null
        || task.hold.get() != SimTask.RUNS
        || !watch.isStuck(thread, steps)
        || !task.hold.compareAndSet(SimTask.RUNS, SimTask.OUTSIDE)) {
      return false;
    }
    outsiders.add(task);
    runaway |= watch.isRunaway();
    return true;
  }

  /** Whether the thread with {@code id} lets go of its locks only when it gets the baton. */
  boolean isStill(long id) {
    Thread outside = driver;
    if (outside != null && outside.getId() == id) {
      return true;
    }
    for (SimTask task : tasks) {
      Thread thread = task.thread;
      if (thread != null && thread.getId() == id) {
        int hold = task.hold.get();
        return hold == SimTask.INSIDE
            || hold == SimTask.ARRIVED
            || (hold == SimTask.OUTSIDE && thread.getState() != Thread.State.RUNNABLE);
      }
    }
    return false;
  }

  // The end.

  /** Unwinds the tasks that have not ended, one after the other. */
  void close() {
    if (current() != outer) {
      throw new IllegalStateException("a task cannot close the simulation");
    }
    closing = true;
    for (SimTask task : unfinished()) {
      Thread thread = task.thread;
      boolean stands = task.hold.get() == SimTask.OUTSIDE;
      if (stands && thread != null) {
        thread.interrupt();
      }
      task.turn.give();
      if (!stands) {
        outer.turn.await(UNWIND_NANOS);
      }
    }
  }

  /** Notes that the thread of a task has unwound and ends. */
  void unwound() {
    outer.turn.give();
  }

  /** A task that catches this again and again is left where it is. */
  private void unwind() {
    unwindings++;
    while (unwindings > MOST_UNWINDINGS) {
      LockSupport.park(this);
    }
    throw new Abandoned();
  }
}
