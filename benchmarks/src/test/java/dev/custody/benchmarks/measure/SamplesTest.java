package dev.custody.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SamplesTest {

  @Test
  void sumsEachQuantityUpByItself() {
    Samples samples = new Samples();
    samples.add(new Measurement(0, 1, 20, 300));
    samples.add(new Measurement(0, 3, 10, 200));
    samples.add(new Measurement(0, 2, 30, 100));

    assertThat(samples.cpu()).isEqualTo(new Summary(2, 1, 3));
    assertThat(samples.wall()).isEqualTo(new Summary(20, 10, 30));
    assertThat(samples.peak()).isEqualTo(new Summary(200, 100, 300));
  }
}
