package dev.custody.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.benchmarks.measure.Summary;
import org.junit.jupiter.api.Test;

final class NumbersTest {

  @Test
  void writesNumbersTheSameWayInEveryLanguage() {
    assertThat(Numbers.two(3.14159)).isEqualTo("3.14");
    assertThat(Numbers.count(1234567)).isEqualTo("1,234,567");
    assertThat(Numbers.times(1.46)).isEqualTo("1.5×");
  }

  @Test
  void givesSmallMediansMoreDigits() {
    assertThat(Numbers.spread(new Summary(1.234, 1, 2))).isEqualTo("1.23 (1.00–2.00)");
    assertThat(Numbers.spread(new Summary(12.34, 1, 20))).isEqualTo("12.3 (1.0–20.0)");
  }
}
