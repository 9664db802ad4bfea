package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MainTest {

  @Test
  void printsItsVersionInOneLine() {
    Run run = Run.custody("version");

    assertThat(run.out()).matches("custody \\d+\\.\\d+\\.\\d+\\S*, javac \\S+\n");
    assertThat(run.status()).isZero();
    assertThat(Run.custody("--version").out()).isEqualTo(run.out());
  }

  @Test
  void printsHelpOfItselfAndOfEachCommand() {
    assertThat(Run.custody("--help").out()).contains("check", "explain", "version", "Exit status:");
    assertThat(Run.custody("check", "--help").out())
        .contains("--class-path", "--stubs", "--release");
    assertThat(Run.custody("check", "--help").status()).isZero();
  }

  @Test
  void refusesAnUnknownOptionInOneLine() {
    Run run = Run.custody("check", "--frobnicate");

    assertThat(run.err())
        .isEqualTo("custody: unknown option: '--frobnicate'; see 'custody check --help'\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesAnUnknownCommandAndSuggestsOne() {
    Run run = Run.custody("chek");

    assertThat(run.err())
        .isEqualTo(
            "custody: unmatched argument at index 0: 'chek'; did you mean 'check'? see 'custody --help'\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void asksForACommandWhenThereIsNone() {
    Run run = Run.custody();

    assertThat(run.err())
        .startsWith("custody: missing command, one of: check, explain, ")
        .endsWith("; see 'custody --help'\n")
        .containsOnlyOnce("\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesAnOptionWithoutItsValue() {
    Run run = Run.custody("check", "--release");

    assertThat(run.err()).startsWith("custody: missing required parameter").containsOnlyOnce("\n");
    assertThat(run.status()).isEqualTo(2);
  }
}
