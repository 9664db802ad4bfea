package dev.custody.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatsTest {

  private static final String OUTPUT =
      """
      A.java:3: warning: [owned.leaked] values=99
      Note: custody: stats: classesSeen=3 values=22 scanMicros=500000 graphMicros=250000 flowMicros=1250000
      1 warning
      """;

  @Test
  void readsTheLineAmongOthers() {
    Stats stats = Stats.parse(OUTPUT);

    assertThat(stats.count("values")).isEqualTo(22);
    assertThat(stats.seconds("graph")).isEqualTo(0.25);
    assertThat(stats.seconds()).isEqualTo(2.0);
  }

  @Test
  void countsNothingWithoutTheLine() {
    assertThat(Stats.parse("values=3\n").count("values")).isZero();
  }
}
