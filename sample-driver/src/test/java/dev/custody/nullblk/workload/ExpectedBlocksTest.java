package dev.custody.nullblk.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which blocks a job chooses, and what it knows about them. */
final class ExpectedBlocksTest {
  private final ExpectedBlocks blocks = new ExpectedBlocks(100, 10, true);
  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void choosesBlocksThatNoIoUses() {
    var chosen = new HashSet<Long>();
    for (int i = 0; i < 10; i++) {
      chosen.add(blocks.acquire(random));
    }
    assertThat(chosen)
        .containsExactlyInAnyOrder(100L, 101L, 102L, 103L, 104L, 105L, 106L, 107L, 108L, 109L);

    blocks.release(105);
    assertThat(blocks.acquire(random)).isEqualTo(105);
  }

  @Test
  void remembersTheLastWrite() {
    assertThat(blocks.write(104)).isZero();
    blocks.holds(104, blocks.nextWrite());
    blocks.holds(104, blocks.nextWrite());

    assertThat(blocks.write(104)).isEqualTo(2);
    assertThat(blocks.write(105)).isZero();
  }
}
