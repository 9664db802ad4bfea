package dev.custody.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.benchmarks.Failure;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.judge.CheckingJudge;
import dev.custody.conformance.report.Tally;
import dev.custody.conformance.shrink.Keep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class TrialTest {
  /** How many programs the build tries; set more for a longer trial. */
  private static final int PROGRAMS = Integer.getInteger("custody.trial.programs", 900);

  private static final long SEED = Long.getLong("custody.trial.seed", 1);
  private static final int SCHEDULES = 24;

  /** How many of the programs that are right by construction the checker has to accept. */
  private static final double LEAST_ACCEPTANCE = 0.9;

  @Test
  void nothingThatTheCheckerAcceptsIsConvicted() {
    Session.Plan plan =
        new Session.Plan(
            EnumSet.allOf(Origin.class), PROGRAMS, Duration.ofMinutes(30), SCHEDULES, 2);
    Tally tally;
    try (CheckingJudge judge = new CheckingJudge()) {
      Keep keep = new Keep(Path.of("target/soundness"));
      tally = new Session(Trial.series(SEED), judge, plan, keep, System.out::println).run();
    }

    assertThat(tally.programs()).isEqualTo(PROGRAMS);
    assertThat(tally.isClean()).as("%s", tally.line()).isTrue();
    assertThat(tally.acceptanceOfRight()).isGreaterThan(LEAST_ACCEPTANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "--programs, 0",
    "--minutes, -1",
    "--threads, 0",
    "--schedules, 0",
    "--write, page",
    "--replay, 17",
  })
  void invalidOptionIsToldInOneLine(String option, String value) {
    Trial trial = new Trial();
    new CommandLine(trial).parseArgs(option, value);

    assertThatThrownBy(trial::call)
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("invalid " + option)
        .hasMessageNotContaining("\n");
  }
}
