package dev.custody.nullblk.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentiles of counted latencies. */
final class LatencyHistogramTest {
  private final LatencyHistogram histogram = new LatencyHistogram();

  @Test
  void isZeroWhenNothingWasCounted() {
    assertThat(histogram.percentile(99)).isZero();
    assertThat(histogram.max()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 31, 32, 63, 64, 65, 1000, 123_456_789, Long.MAX_VALUE})
  void givesASingleValueBack(long nanos) {
    histogram.record(nanos);

    assertThat(histogram.percentile(50)).isEqualTo(nanos);
    assertThat(histogram.max()).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 50, 95, 99, 100})
  void isExactToThreePerCent(double percent) {
    for (long nanos = 1; nanos <= 100_000; nanos++) {
      histogram.record(nanos);
    }

    double exact = percent * 1000;
    assertThat((double) histogram.percentile(percent)).isCloseTo(exact, within(exact * 0.032));
  }

  @Test
  void addsUp() {
    var other = new LatencyHistogram();
    histogram.record(10);
    other.record(20);
    other.record(30);

    histogram.add(other);

    assertThat(histogram.count()).isEqualTo(3);
    assertThat(histogram.percentile(50)).isEqualTo(20);
    assertThat(histogram.max()).isEqualTo(30);
  }
}
