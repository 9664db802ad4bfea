package dev.custody.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.conformance.Drivers;
import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.judge.CheckingJudge;
import dev.custody.conformance.judge.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunnerTest {
  private static final CheckingJudge JUDGE = new CheckingJudge();
  private static final Policy POLICY = new Policy(100, 1);
  private static final String PARKING =
      """
      private volatile @Nullable @Owned Request<Command> parked;

      private void take() {
        Request<Command> rq = parked;
        if (rq != null) {
          parked = null;
          rq.endOk();
        }
      }

      @Override
      public void shutdown() {
        take();
      }
      """;

  @AfterAll
  static void close() {
    JUDGE.close();
  }

  @Test
  void rightDriverIsNeverConvicted() {
    ProgramRuns runs = run(Drivers.right("Right"), new Policy(400, 7));

    assertThat(runs.conviction()).isNull();
    assertThat(runs.runs()).isGreaterThanOrEqualTo(400);
    assertThat(runs.threw()).isZero();
    assertThat(runs.endless()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          double.transfer       | rq.endOk(); rq.endOk();
          double.transfer       | new RequestTimer<Command>().arm(rq, 9, r -> r.endOk()); rq.endOk();
          use.after.transfer    | rq.endOk(); rq.sector();
          use.after.transfer    | board.later(() -> rq.endOk()); if (board.flip()) { board.later(() -> rq.sector()); }
          owned.leaked          | if (board.flip()) { rq.endOk(); }
          count.leaked          | Request<Command> mine = rq.share(); mine.sector();
          tag.unowned           | int next = rq.tag() + 1; rq.endOk(); tags().request(next).sector();
          borrow.outlives.owner | Command data = rq.data(); rq.endOk(); data.value();
          exclusive.required    | Request<Command> mine = rq.share(); mine.setSector(1); mine.release();
          borrow.transferred    | tags().forEachInFlight(seen -> seen.endOk()); rq.endOk();
          """)
  void wrongDriverIsConvictedOfItsMistake(String rule, String body) {
    Conviction conviction = run(Drivers.starting("Wrong", body), POLICY).conviction();

    assertThat(conviction).isNotNull();
    assertThat(conviction.rule()).isEqualTo(rule);
    assertThat(conviction.violation()).hasMessageStartingWith(rule);
  }

  @Test
  void raceOnAFieldIsFoundAndRepeated() {
    Candidate race =
        Drivers.with(
            "Race",
            """
            Request<Command> rq = idle.start();
            if (parked == null) {
              parked = rq;
              board.repeatedly(() -> take());
            } else {
              rq.endOk();
            }
            """,
            PARKING);
    Map<String, byte[]> classes = classes(race);

    Conviction conviction = run("Race", classes, new Policy(2000, 3)).conviction();

    assertThat(conviction).isNotNull();
    RunResult again = Runner.repeat("Race", classes, conviction);
    assertThat(again.violation()).isNotNull();
    assertThat(again.violation()).hasMessage(conviction.violation().getMessage());
    assertThat(Runner.trace("Race", classes, conviction)).isNotEmpty();
  }

  @Test
  void whatIsKeptUntilShutdownIsNoLeak() {
    Candidate parks =
        Drivers.with(
            "Parks",
            """
            Request<Command> rq = idle.start();
            synchronized (this) {
              take();
              parked = rq;
            }
            """,
            PARKING.replace("void take", "synchronized void take"));

    assertThat(run(parks, POLICY).conviction()).isNull();
  }

  @Test
  void afterAnExceptionOfTheDriversOwnALeakSaysNothing() {
    Candidate throwing = Drivers.starting("Throwing", "throw new IllegalStateException();");

    ProgramRuns runs = run(throwing, POLICY);

    assertThat(runs.conviction()).isNull();
    assertThat(runs.threw()).isEqualTo(runs.runs());
  }

  @Test
  void loopWithoutEndIsEnded() {
    Candidate turning = Drivers.starting("Turning", "int i = 0; while (i < 1) { i -= 1; }");

    ProgramRuns runs = run(turning, new Policy(10, 1));

    assertThat(runs.conviction()).isNull();
    assertThat(runs.endless()).isEqualTo(runs.runs());
    assertThat(runs.hung()).isFalse();
  }

  @Test
  void driverThatAlwaysStartsOverIsEnded() {
    Candidate again = Drivers.with("Again", "idle.requeue(true);", "");

    ProgramRuns runs = run(again, new Policy(10, 1));

    assertThat(runs.conviction()).isNull();
    assertThat(runs.endless()).isEqualTo(runs.runs());
  }

  @Test
  void threadsDoNotPileUp() {
    Map<String, byte[]> classes = classes(Drivers.right("Right"));
    run("Right", classes, POLICY);
    int before = Thread.activeCount();

    for (int i = 0; i < 20; i++) {
      run("Right", classes, POLICY);
    }

    assertThat(Thread.activeCount()).isLessThan(before + 20);
  }

  private static ProgramRuns run(Candidate program, Policy policy) {
    return run(program.name(), classes(program), policy);
  }

  private static ProgramRuns run(String name, Map<String, byte[]> classes, Policy policy) {
    try (Runner runner = new Runner(Duration.ofMinutes(2))) {
      return runner.run(name, classes, policy);
    }
  }

  private static Map<String, byte[]> classes(Candidate program) {
    Judgement judgement = JUDGE.judge(List.of(program)).get(0);
    assertThat(judgement.javaErrors()).isEmpty();
    return judgement.classes();
  }
}
