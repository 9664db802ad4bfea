package dev.custody.nullblk.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which I/Os a job does. */
final class MixTest {
  @Test
  void keepsTheShares() {
    Map<IoKind, Integer> counts = counts(new Mix(60, 10, 50, 0), 100_000);

    assertThat(counts.get(IoKind.READ)).isBetween(59_000, 61_000);
    assertThat(counts.get(IoKind.DISCARD)).isBetween(9_500, 10_500);
    assertThat(counts.get(IoKind.WRITE)).isBetween(14_400, 15_600);
    assertThat(counts.get(IoKind.WRITE_FUA)).isBetween(14_400, 15_600);
    assertThat(counts).doesNotContainKey(IoKind.FLUSH);
  }

  @Test
  void flushesEverySoManyIos() {
    assertThat(counts(new Mix(100, 0, 0, 10), 1000)).containsEntry(IoKind.FLUSH, 100);
  }

  @Test
  void refusesMoreThanAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mix(60, 50, 0, 0))
        .withMessage("invalid mix: 60% reads and 50% discards are more than all");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mix.ofReads(101))
        .withMessage("invalid mix 101: must be a percentage from 0 to 100");
  }

  private static Map<IoKind, Integer> counts(Mix mix, int ios) {
    var random = new SplittableRandom(3);
    var counts = new EnumMap<IoKind, Integer>(IoKind.class);
    for (int i = 0; i < ios; i++) {
      counts.merge(mix.choose(i, random), 1, Integer::sum);
    }
    return counts;
  }
}
