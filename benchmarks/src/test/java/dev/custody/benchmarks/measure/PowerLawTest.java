package dev.custody.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PowerLawTest {

  @Test
  void tellsProportionFromSquares() {
    assertThat(PowerLaw.exponent(Map.of(1, 3.0, 2, 6.0, 8, 24.0))).isCloseTo(1, within(1e-9));
    assertThat(PowerLaw.exponent(Map.of(1, 5.0, 2, 20.0, 4, 80.0))).isCloseTo(2, within(1e-9));
  }

  @Test
  void findsNoGrowthInAConstant() {
    assertThat(PowerLaw.exponent(Map.of(1, 5.0, 16, 5.0))).isCloseTo(0, within(1e-9));
  }

  @Test
  void needsTwoSizes() {
    assertThatIllegalArgumentException().isThrownBy(() -> PowerLaw.exponent(Map.of(1, 1.0)));
  }
}
