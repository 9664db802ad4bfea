package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much one tick lets through. */
final class TokenBucketTest {
  private static final int PER_TICK = (1 << 20) / TokenBucket.TICKS_PER_SECOND;

  private final TokenBucket bucket = new TokenBucket(1);

  @Test
  void letsTransfersThroughUntilNothingIsLeft() {
    assertThat(bucket.tryTake(PER_TICK - 1)).isTrue();
    assertThat(bucket.isOpen()).isTrue();
    assertThat(bucket.tryTake(1)).isTrue();
    assertThat(bucket.isOpen()).isFalse();
    assertThat(bucket.tryTake(1)).isFalse();
  }

  @Test
  void lettingALargeTransferThroughCostsTheTicksAfterIt() {
    assertThat(bucket.tryTake(3L * PER_TICK)).isTrue();

    bucket.refill();
    bucket.refill();
    assertThat(bucket.tryTake(1)).isFalse();

    bucket.refill();
    assertThat(bucket.tryTake(1)).isTrue();
  }

  @Test
  void whatIsNotUsedDoesNotPileUp() {
    for (int i = 0; i < 100; i++) {
      bucket.refill();
    }

    assertThat(bucket.tryTake(PER_TICK)).isTrue();
    assertThat(bucket.tryTake(1)).isFalse();
  }
}
