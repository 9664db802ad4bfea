package dev.custody.conformance.run;

import dev.custody.blk.GenDisk;
import dev.custody.blk.OwnershipViolation;
import dev.custody.blk.Schedule;
import dev.custody.blk.Simulation;
import dev.custody.blk.TagSet;
import dev.custody.conformance.board.Command;
import dev.custody.conformance.board.DriverUnderTest;
import dev.custody.conformance.run.RunResult.Outcome;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a driver: a simulated machine, a disk, submitters, and at the end shutdown and
 * deletion of the disk.
 */
final class TrialRun {
  private static final int MOST_STEPS = 5_000;
  private static final int MOST_SHUTDOWNS = 12;
  private static final long CAPACITY = 1 << 10;
  private static final Duration PATIENCE = Duration.ofMillis(20);

  private final Simulation simulation;
  private final Workload workload;
  private final DriverLog log = new DriverLog();
  private final SimulatedBoard board;
  private final DriverUnderTest driver;
  private final TagSet<Command> tags;
  private final GenDisk disk;
  private boolean hung;
  private boolean bounded;

  private TrialRun(LoadedProgram program, Workload workload, Simulation simulation) {
    this.simulation = simulation;
    this.workload = workload;
    board = new SimulatedBoard(simulation, log);
    driver = program.driver(board, new Steps(simulation, MOST_STEPS));
    tags =
        TagSet.builder(new WatchedDriver(driver, log))
            .simulation(simulation)
            .name("trial")
            .referee(true)
            .depth(workload.depth())
            .pollQueues(workload.pollQueues())
            .timeout(Duration.ofNanos(workload.timeoutNanos()))
            .drainTimeout(PATIENCE)
            .build();
    log.connect(tags.referee()::violations);
    driver.serve(tags);
    board.connect(driver::interrupt, tags);
    disk =
        GenDisk.builder("disk", tags)
            .capacity(CAPACITY)
            .maxDiscardSectors(1)
            .writeCache(true)
            .build();
  }

  /** Runs a driver once. */
  static RunResult of(LoadedProgram program, Workload workload, Schedule schedule) {
    try (Simulation simulation = new Simulation(schedule).mostSteps(MOST_STEPS)) {
      return new TrialRun(program, workload, simulation).run();
    }
  }

  /** The contexts that go on in a run, one after the other. */
  static List<String> trace(LoadedProgram program, Workload workload, Schedule schedule) {
    try (Simulation simulation = new Simulation(schedule).mostSteps(MOST_STEPS)) {
      new TrialRun(program, workload, simulation).run();
      return simulation.trace();
    }
  }

  private RunResult run() {
    int number = 0;
    for (List<Workload.Ask> asks : workload.submitters()) {
      Submitter submitter = new Submitter(disk, simulation, asks);
      simulation.task("submitter" + number, submitter::run);
      number++;
    }
    goOn();
    boolean rests = isUndecided() && comesToRest();
    if (rests) {
      goOn("deletion", this::delete);
    }
    return result(rests);
  }

  /** Runs one more context, and whatever follows from it. */
  private void goOn(String name, Runnable body) {
    simulation.task(name, body);
    goOn();
  }

  private void goOn() {
    simulation.run();
    Simulation.Ending ending = simulation.ending();
    hung |= ending == Simulation.Ending.RUNAWAY;
    bounded |= ending == Simulation.Ending.STEP_BOUND;
  }

  private boolean isUndecided() {
    return log.violations().isEmpty() && log.thrown() == null && !isEndless();
  }

  private boolean isEndless() {
    return hung || bounded || log.isEndless();
  }

  /**
   * Has the driver give up what it keeps until nothing moves any more; false if it goes on and on.
   */
  private boolean comesToRest() {
    int quiet = 0;
    for (int i = 0; i < MOST_SHUTDOWNS && quiet < 2 && isUndecided(); i++) {
      int calls = log.calls();
      int used = tags.tagsInUse();
      goOn("stir" + i, this::stir);
      goOn("shutdown" + i, () -> log.run(driver::shutdown));
      int own = 1 + workload.pollQueues();
      boolean still = log.calls() == calls + own && tags.tagsInUse() == used;
      quiet = still ? quiet + 1 : 0;
    }
    return quiet == 2 && isUndecided();
  }

  /** Sets going what waits for somebody: stopped queues, requeued and polled requests, hardware. */
  private void stir() {
    disk.queue().startHwQueues();
    disk.queue().kickRequeueList();
    for (int i = 0; i < workload.pollQueues(); i++) {
      disk.queue().poll(tags.hwQueues() + i);
    }
    board.answerTheRest();
  }

  private void delete() {
    try {
      disk.close();
    } catch (OwnershipViolation | IllegalStateException leftBehind) {
      // Leaks are the referee's business; what was left with the hardware or a table is none.
    }
  }

  private RunResult result(boolean rests) {
    List<OwnershipViolation> violations = log.violations();
    OwnershipViolation first = violations.isEmpty() ? null : violations.get(0);
    return new RunResult(outcome(first, rests), first, log.thrown(), simulation.choices());
  }

  private Outcome outcome(@Nullable OwnershipViolation violation, boolean rests) {
    if (violation != null) {
      return Outcome.VIOLATED;
    }
    if (hung) {
      return Outcome.HUNG;
    }
    if (log.thrown() != null) {
      return Outcome.THREW;
    }
    return rests && !isEndless() ? Outcome.CLEAN : Outcome.ENDLESS;
  }
}
