package dev.custody.nullblk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs of the command. */
final class RunCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"none", "softirq", "timer"})
  void verifiesAndSummarises(String completion) {
    Ran ran =
        Ran.command(
            "--completion",
            completion,
            "--memory-backed",
            "--verify",
            "--referee",
            "--requests",
            "5000",
            "--size",
            "64m");

    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("requests   5000 in ")
        .contains("IOPS ", "MB/s", "p50 ", "p95 ", "p99 ", "max ")
        .contains("errors     0\n", "mismatches 0\n", "violations 0\n");
  }

  @Test
  void saysWhenViolationsWereNotLookedFor() {
    Ran ran = Ran.command("--requests", "1000");

    assertThat(ran.out()).contains("violations not looked for (--referee)");
  }

  @Test
  void countsIoErrorsByStatusWithoutFailing() {
    Ran ran =
        Ran.command(
            "--requests", "1000", "--fault-timeout-every", "100", "--request-timeout-ms", "50");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).containsPattern("errors     \\d\\d \\(TIMEOUT \\d\\d\\)\n");
  }

  @Test
  void usesEveryFeatureAtOnce() {
    Ran ran =
        Ran.command(
            ("--memory-backed --verify --referee --cache-size 1m --trim 5 --fua 10 --flush-every 100"
                    + " --poll-queues 1 --shared-tags 2 --batch --mbps 2000 --fault-requeue-every 100"
                    + " --bad-blocks 0-7,64-71 --bad-blocks-once --bad-blocks-partial --requests 5000"
                    + " --size 64m --block-size 8k --mix 40 --jobs 3 --iodepth 8")
                .split(" "));

    assertThat(ran.exitCode()).as(ran.err() + ran.out()).isZero();
    assertThat(ran.out()).contains("requests   5000 in ", "mismatches 0\n", "violations 0\n");
  }

  @Test
  void printsJson() {
    Ran ran = Ran.command("--requests", "1000", "--json", "--referee");

    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out())
        .startsWith("{\"requests\": 1000, \"seconds\": ")
        .contains("\"errors\": {}", "\"violations\": 0", "\"failures\": []", "\"p99_ns\": ");
  }

  @Test
  void aFailingSetUpIsOneLine() {
    Ran ran = Ran.command("--fault-init-hctx", "1", "--requests", "10");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err().strip())
        .isEqualTo("custody-nullblk: hardware queue 1 cannot be set up: fault injected");
  }
}
