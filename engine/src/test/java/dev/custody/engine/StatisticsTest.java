package dev.custody.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatisticsTest {

  @Test
  void readsCountsAmongOtherLines() {
    Statistics statistics =
        Statistics.parse(
            "Note: hello\nNote: custody: stats: methodsAnalysed=14 values=22 transfers=9\n");

    assertThat(statistics.methods()).isEqualTo(14);
    assertThat(statistics.values()).isEqualTo(22);
    assertThat(statistics.transfers()).isEqualTo(9);
  }

  @Test
  void addsCountsUpThatArePrintedTwice() {
    assertThat(Statistics.parse("custody: stats: values=1\ncustody: stats: values=2\n").values())
        .isEqualTo(3);
  }

  @Test
  void takesNoCountFromALineOfAnotherKind() {
    assertThat(Statistics.parse("values=3\n").values()).isZero();
  }
}
