package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.blk.Simulation.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ExplorationTest {
  /** A program that is run under many schedules, and says what came of it. */
  private interface Program {
    String run(Simulation simulation);
  }

  @Test
  void goesThroughEachSequenceOnce() {
    Exploration all = new Exploration();
    List<String> seen = new ArrayList<>();
    while (all.next()) {
      int first = all.choose(2);
      seen.add(first + "" + (first == 0 ? all.choose(3) : all.choose(2)));
    }
    assertThat(seen).containsExactly("00", "01", "02", "10", "11");
    assertThat(all.isComplete()).isTrue();
    assertThat(all.runs()).isEqualTo(5);
  }

  @Test
  void boundsAreKept() {
    assertThat(sequences(new Exploration().deviations(1)))
        .containsExactly("000", "001", "010", "100");
    assertThat(sequences(new Exploration().depth(2))).containsExactly("000", "010", "100", "110");
    assertThat(sequences(new Exploration().runs(3))).containsExactly("000", "001", "010");
    Exploration cut = new Exploration().depth(2);
    sequences(cut);
    assertThat(cut.isComplete()).isFalse();
  }

  private static List<String> sequences(Exploration exploration) {
    List<String> seen = new ArrayList<>();
    while (exploration.next()) {
      seen.add("" + exploration.choose(2) + exploration.choose(2) + exploration.choose(2));
    }
    return seen;
  }

  @Test
  void programThatDependsOnMoreThanTheScheduleIsRefused() {
    Exploration all = new Exploration();
    all.next();
    all.choose(2);
    all.choose(2);
    all.next();
    assertThatThrownBy(() -> all.choose(3)).hasMessageContaining("choice 0 is among 3, was 2");
  }

  @Test
  void checkThenActOnACounterIsFoundWrong() {
    assertThat(
            outcomes(
                new Exploration().deviations(3), simulation -> twoSubmitters(simulation, false)))
        .containsExactly("1", "2");
    assertThat(
            outcomes(
                new Exploration().deviations(3), simulation -> twoSubmitters(simulation, true)))
        .containsExactly("2");
  }

  /** How many of two requests a driver counted, with a counter that it reads and then writes. */
  private static String twoSubmitters(Simulation simulation, boolean atomic) {
    AtomicInteger counter = new AtomicInteger();
    Rig rig = Rig.with(set -> set.simulation(simulation));
    rig.driver.queue =
        (hw, rq, last) -> {
          if (atomic) {
            counter.incrementAndGet();
          } else {
            int before = counter.get();
            simulation.step();
            counter.set(before + 1);
          }
          rq.start().endOk();
        };
    simulation.task("first", () -> rig.disk.submit(Rig.read()));
    simulation.task("second", () -> rig.disk.submit(Rig.read()));
    simulation.run();
    return "" + counter.get();
  }

  @Test
  void prioritiesFindTheWrongCounterSoon() {
    Set<String> seen = new TreeSet<>();
    for (int seed = 0; seed < 200; seed++) {
      try (Simulation simulation = new Simulation(Schedule.priorities(seed, 1, 20))) {
        seen.add(twoSubmitters(simulation, false));
      }
    }
    assertThat(seen).containsExactly("1", "2");
  }

  @Test
  void armedTimerIsCancelledOrExpiresButNeverBoth() {
    Exploration within = new Exploration().deviations(3);
    assertThat(outcomes(within, ExplorationTest::cancelAgainstExpiry))
        .containsExactly("cancelled", "expired");
    assertThat(within.isComplete()).isTrue();
    assertThat(within.runs()).isGreaterThan(50);
  }

  private static String cancelAgainstExpiry(Simulation simulation) {
    List<String> who = new ArrayList<>();
    RequestTimer<Cmd> timer = new RequestTimer<>();
    Rig rig = refereed(simulation);
    rig.driver.queue =
        (hw, rq, last) ->
            timer.arm(
                rq.start(),
                1000,
                owned -> {
                  who.add("expired");
                  owned.endOk();
                });
    simulation.task(
        "submitter",
        () -> {
          rig.submitRead();
          Request<Cmd> mine = timer.cancel();
          if (mine != null) {
            who.add("cancelled");
            mine.endOk();
          }
          assertThat(who).as("after cancel nobody has the request").hasSize(1);
        });
    simulation.run();
    return String.join(" and ", who);
  }

  @Test
  void timedOutRequestIsEndedByTheTimeoutOrTheCompletionButNeverBoth() {
    Exploration within = new Exploration().deviations(3);
    assertThat(outcomes(within, ExplorationTest::timeoutAgainstCompletion))
        .containsExactly("OK", "TIMEOUT");
    assertThat(within.isComplete()).isTrue();
  }

  private static String timeoutAgainstCompletion(Simulation simulation) {
    Rig rig = refereed(simulation);
    List<Integer> wire = new ArrayList<>();
    rig.driver.queue = (hw, rq, last) -> wire.add(rq.start().giveToHardware());
    rig.driver.timeout =
        rq -> {
          Request<Cmd> mine = rig.tags.claim(rq.wireId());
          if (mine == null) {
            return TimeoutAction.RESET_TIMER;
          }
          mine.end(BlkStatus.TIMEOUT);
          return TimeoutAction.DONE;
        };
    Bio bio = Rig.read();
    simulation.task(
        "submitter",
        () -> {
          rig.disk.submit(bio);
          Request<Cmd> mine = rig.tags.claim(wire.get(0));
          if (mine != null) {
            mine.endOk();
          }
        });
    simulation.run();
    return bio.status().name();
  }

  @Test
  void wireIdIsClaimedOnce() {
    Exploration within = new Exploration().deviations(4);
    assertThat(outcomes(within, ExplorationTest::claimTwice)).containsExactly("first", "second");
    assertThat(within.isComplete()).isTrue();
  }

  private static String claimTwice(Simulation simulation) {
    Rig rig = refereed(simulation);
    List<Integer> wire = new ArrayList<>();
    List<String> who = new ArrayList<>();
    rig.driver.queue = (hw, rq, last) -> wire.add(rq.start().giveToHardware());
    rig.submitRead();
    for (String name : List.of("first", "second")) {
      simulation.task(
          name,
          () -> {
            Request<Cmd> mine = rig.tags.claim(wire.get(0));
            if (mine != null) {
              who.add(name);
              mine.endOk();
            }
          });
    }
    simulation.run();
    return String.join(" and ", who);
  }

  @Test
  void deletionIsRightAgainstASubmitterAndACompletion() {
    Exploration within = new Exploration().deviations(2);
    assertThat(outcomes(within, ExplorationTest::deletion)).containsExactly("IOERR", "OK");
    assertThat(within.isComplete()).isTrue();
  }

  private static String deletion(Simulation simulation) {
    Rig rig = refereed(simulation);
    rig.driver.queue = (hw, rq, last) -> rq.start().complete();
    Bio bio = Rig.read();
    simulation.task("closer", rig::close);
    simulation.task("submitter", () -> rig.disk.submitAndWait(bio));
    simulation.run();
    assertThat(rig.tags.tagsInUse()).isZero();
    return bio.status().name();
  }

  private static Rig refereed(Simulation simulation) {
    return Rig.with(set -> set.simulation(simulation).referee(true).timeout(Duration.ofMillis(10)));
  }

  /** All that comes of a program, which keeps to the rules under each schedule. */
  private static Set<String> outcomes(Exploration exploration, Program program) {
    Set<String> seen = new TreeSet<>();
    while (exploration.next()) {
      try (Simulation simulation = new Simulation(exploration)) {
        seen.add(program.run(simulation));
        assertThat(simulation.failures()).isEmpty();
        assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      }
    }
    return seen;
  }
}
