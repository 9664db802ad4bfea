package dev.custody.nullblk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad options, each answered by one line and exit code 2. */
final class OptionErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nonsense | Unknown option",
        "--completion maybe | expected one of [NONE, SOFTIRQ, TIMER]",
        "--completion-nsec -5 | invalid completion-nsec -5",
        "--completion-nsec soon | 'soon' is not a long",
        "--jobs 0 | invalid number of jobs 0: must be greater than 0",
        "--iodepth 0 | invalid iodepth 0",
        "--queue-depth 0 | invalid queue depth 0",
        "--queues 0 | invalid number of queues 0",
        "--poll-queues -1 | invalid number of poll queues -1",
        "--mix 101 | invalid mix 101: must be a percentage",
        "--mix 60 --trim 50 --memory-backed | 60% reads and 50% discards are more than all",
        "--trim 10 | discard needs a memory-backed device",
        "--block-size 4z | invalid size '4z'",
        "--block-size 1000 | invalid block size 1000",
        "--block-size 512 --logical-block-size 4096 | must be a multiple of the logical block size 4096",
        "--logical-block-size 100 | invalid logical block size 100",
        "--size 1000 | invalid size 1000",
        "--size 64k | invalid size 65536: each of the jobs needs more than 32 blocks",
        "--size 99999999t | invalid size '99999999t'",
        "--verify | invalid verify: needs --memory-backed",
        "--cache-size 1m | a cache needs a memory-backed device",
        "--bad-blocks 9-3 | invalid range of sectors '9-3'",
        "--mbps -1 | invalid mbps -1",
        "--seconds -1 | invalid limit",
        "--requests -1 | invalid limit",
        "--request-timeout-ms 0 | invalid request timeout",
        "--fault-requeue-every 1 | no request would ever get through",
        "--fault-init-hctx 7 | the device has no hardware queue 7",
        "--shared-tags 0 | invalid shared-tags 0",
        "stray | Unmatched argument",
      })
  void areOneLine(String args, String message) {
    Ran ran = Ran.command(args.split(" "));

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("custody-nullblk: ").contains(message);
  }

  @Test
  void helpNamesEveryOption() {
    Ran ran = Ran.command("--help");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("--completion", "--verify", "--referee", "Exit codes:");
  }
}
