package dev.custody.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTest {

  @Test
  void takesTheMiddleOfAnOddNumber() {
    assertThat(Summary.of(List.of(3.0, 1.0, 20.0))).isEqualTo(new Summary(3, 1, 20));
  }

  @Test
  void takesTheMeanOfTheMiddleTwoOfAnEvenNumber() {
    assertThat(Summary.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(new Summary(3, 1, 100));
  }

  @Test
  void refusesToSumUpNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Summary.of(List.of()));
  }
}
