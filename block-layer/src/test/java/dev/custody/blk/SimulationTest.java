package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.blk.Simulation.Ending;
import dev.custody.blk.Simulation.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SimulationTest {
  /** What one run did, as far as a test can see. */
  private record Run(
      List<String> trace, List<Integer> choices, long steps, long time, List<String> violations) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sameScheduleMakesTheSameRun(long seed) {
    Run first = mixedRun(Schedule.random(seed));
    assertThat(mixedRun(Schedule.random(seed))).isEqualTo(first);
    assertThat(mixedRun(Schedule.replay(first.choices()))).isEqualTo(first);
    Run priorities = mixedRun(Schedule.priorities(seed, 3));
    assertThat(mixedRun(Schedule.priorities(seed, 3))).isEqualTo(priorities);
    assertThat(mixedRun(Schedule.replay(priorities.choices()))).isEqualTo(priorities);
  }

  @Test
  void schedulesDiffer() {
    assertThat(mixedRun(Schedule.random(1)).trace())
        .isNotEqualTo(mixedRun(Schedule.random(2)).trace());
  }

  /** A driver that does a bit of everything, and one thing wrong. */
  private static Run mixedRun(Schedule schedule) {
    try (Simulation simulation = new Simulation(schedule)) {
      Rig rig = rig(simulation);
      InflightTable<Cmd> table = new InflightTable<>();
      AtomicReference<Request<Cmd>> stale = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            switch (simulation.choose(7)) {
              case 0 -> idle.requeue(true);
              case 1 -> idle.reject(BlkStatus.RESOURCE);
              case 2 -> table.put(idle.start());
              case 3 -> idle.start().complete();
              case 4 -> later(simulation, rig, idle.start().giveToHardware());
              case 5 -> {
                Request<Cmd> rq = idle.start();
                rq.data().timer.arm(rq, 1000, Request::endOk);
              }
              default -> {
                Request<Cmd> rq = idle.start();
                stale.set(rq);
                rq.endOk();
              }
            }
          };
      rig.driver.timeout =
          rq -> {
            Request<Cmd> mine = table.take(rq.tag());
            if (mine == null) {
              return TimeoutAction.RESET_TIMER;
            }
            mine.end(BlkStatus.TIMEOUT);
            return TimeoutAction.DONE;
          };
      for (int i = 0; i < 3; i++) {
        simulation.task("submitter" + i, () -> rig.disk.submitAndWait(Rig.read()));
      }
      simulation.task("drainer", () -> table.drain(Request::endOk));
      simulation.task(
          "user",
          () -> {
            Request<Cmd> rq = stale.get();
            if (rq != null) {
              rq.sector();
            }
          });
      simulation.task("closer", rig::close);
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      return new Run(
          simulation.trace(),
          simulation.choices(),
          simulation.steps(),
          simulation.nanoTime(),
          rig.tags.referee().violations().stream().map(Throwable::getMessage).toList());
    }
  }

  private static void later(Simulation simulation, Rig rig, int wireId) {
    simulation.task(
        "interrupt",
        () -> {
          Request<Cmd> rq = rig.tags.claim(wireId);
          if (rq != null) {
            rq.endOk();
          }
        });
  }

  private static Rig rig(Simulation simulation) {
    return Rig.with(
        set -> set.name("set").simulation(simulation).referee(true).timeout(Duration.ofSeconds(1)));
  }

  @Test
  void timeIsVirtualAndGoesToTheNextDeadline() {
    try (Simulation simulation = new Simulation(Schedule.replay(List.of()))) {
      Rig rig = rig(simulation);
      RequestTimer<Cmd> timer = new RequestTimer<>();
      rig.driver.queue = (hw, rq, last) -> timer.arm(rq.start(), 1_000_000, Request::endOk);
      List<Long> times = new ArrayList<>();
      simulation.task(
          "submitter",
          () -> {
            rig.disk.submitAndWait(Rig.read());
            times.add(simulation.nanoTime());
          });
      simulation.run();
      assertThat(times).containsExactly(1_000_001L);
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      rig.close();
    }
  }

  @Test
  void deadlockIsReported() {
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      Rig rig = rig(simulation);
      rig.disk.queue().freeze();
      simulation.task("submitter", () -> rig.disk.submitAndWait(Rig.read()));
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.DEADLOCK);
      assertThat(simulation.unfinished())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.task()).isEqualTo("submitter");
                assertThat(found.where()).anyMatch(at -> at.getMethodName().equals("enter"));
              });
      rig.disk.queue().unfreeze();
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      assertThat(simulation.unfinished()).isEmpty();
    }
  }

  @Test
  void waitOfTheThreadOutsideThatNothingEndsIsRefused() {
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      Rig rig = rig(simulation);
      rig.disk.queue().freeze();
      assertThatThrownBy(() -> rig.disk.submitAndWait(Rig.read()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("DEADLOCK");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void deletionFromOutsideDrains(long seed) {
    try (Simulation simulation = new Simulation(Schedule.random(seed))) {
      Rig rig = rig(simulation);
      rig.driver.queue = (hw, rq, last) -> later(simulation, rig, rq.start().giveToHardware());
      Bio outside = rig.submitRead();
      Bio[] inside = {Rig.read(), Rig.read()};
      simulation.task("first", () -> rig.disk.submit(inside[0]));
      simulation.task("second", () -> rig.disk.submit(inside[1]));
      simulation.run();
      Bio late = rig.submitRead();
      rig.close();
      assertThat(outside.status()).isEqualTo(BlkStatus.OK);
      assertThat(late.status()).isEqualTo(BlkStatus.OK);
      assertThat(inside).allMatch(bio -> bio.status() == BlkStatus.OK);
      assertThat(rig.tags.tagsInUse()).isZero();
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void freezeAndQuiesceWaitForOthers(long seed) {
    try (Simulation simulation = new Simulation(Schedule.random(seed))) {
      Rig rig = rig(simulation);
      AtomicInteger inDispatch = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            inDispatch.incrementAndGet();
            simulation.step();
            inDispatch.decrementAndGet();
            rq.start().complete();
          };
      simulation.task("submitter", () -> rig.disk.submitAndWait(Rig.read()));
      simulation.task("other", () -> rig.disk.submitAndWait(Rig.read()));
      simulation.task(
          "control",
          () -> {
            rig.disk.queue().quiesce();
            assertThat(inDispatch).hasValue(0);
            simulation.step();
            assertThat(inDispatch).hasValue(0);
            rig.disk.queue().unquiesce();
            rig.disk.queue().freeze();
            assertThat(rig.tags.tagsInUse()).isZero();
            rig.disk.queue().unfreeze();
          });
      simulation.run();
      assertThat(simulation.failures()).isEmpty();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
    }
  }

  @Test
  void polledDisksAreRunByPolling() {
    try (Simulation simulation = new Simulation(Schedule.random(3))) {
      Rig rig = Rig.with(set -> set.simulation(simulation).referee(true).pollQueues(1));
      AtomicSlot<Request<Cmd>> slot = new AtomicSlot<>();
      rig.driver.queue = (hw, rq, last) -> slot.swap(rq.start());
      rig.driver.poll =
          (hw, batch) -> {
            Request<Cmd> rq = simulation.choose(3) == 0 ? slot.take() : null;
            if (rq == null) {
              return false;
            }
            batch.add(rq, BlkStatus.OK);
            return true;
          };
      simulation.task("poller", () -> rig.disk.submitAndWait(Rig.read().polled()));
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      assertThat(rig.disk.submitAndWait(Rig.read().polled())).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void runWithTooManyStepsIsStopped() {
    try (Simulation simulation = new Simulation(Schedule.random(1)).mostSteps(500)) {
      simulation.task(
          "endless",
          () -> {
            while (true) {
              simulation.step();
            }
          });
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.STEP_BOUND);
      assertThat(simulation.steps()).isEqualTo(500);
    }
  }

  @Test
  void taskThatPollsDoesNotHoldTheOthersUp() {
    try (Simulation simulation = new Simulation(Schedule.replay(List.of()))) {
      AtomicInteger flag = new AtomicInteger();
      simulation.task(
          "polls",
          () -> {
            while (flag.get() == 0) {
              simulation.step();
            }
          });
      simulation.task("sets", () -> flag.set(1));
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
    }
  }

  @Test
  void whatTasksThrowIsKept() {
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      RuntimeException thrown = new IllegalStateException("on purpose");
      simulation.task(
          "throws",
          () -> {
            throw thrown;
          });
      simulation.run();
      assertThat(simulation.failures()).containsExactly(new Failure("throws", thrown));
    }
  }

  @Test
  void closeUnwindsTasksAndLeavesNoThreadOfThem() {
    AtomicInteger unwound = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      Rig rig = rig(simulation);
      rig.disk.queue().freeze();
      for (int i = 0; i < 4; i++) {
        simulation.task(
            "submitter" + i,
            () -> {
              threads.add(Thread.currentThread());
              try {
                rig.disk.submitAndWait(Rig.read());
              } finally {
                unwound.incrementAndGet();
              }
            });
      }
      simulation.run();
      assertThat(simulation.unfinished()).hasSize(4);
    }
    assertThat(unwound).hasValue(4);
    threads.forEach(Rig::join);
  }

  @Test
  void simulationIsForItsTasksAndItsOwnThread() {
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      simulation.task(
          "starts a thread",
          () -> {
            Thread foreign = new Thread(simulation::step);
            foreign.setUncaughtExceptionHandler((thread, failure) -> thrown.set(failure));
            foreign.start();
            Rig.join(foreign);
          });
      simulation.task("runs it", simulation::run);
      simulation.run();
      assertThat(thrown.get()).hasMessageContaining("no task of the simulation");
      assertThat(simulation.failures())
          .singleElement()
          .satisfies(found -> assertThat(found.task()).isEqualTo("runs it"));
    }
  }
}
