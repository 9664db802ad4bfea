package dev.custody.nullblk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading runs of sectors. */
final class SectorRangeTest {
  @Test
  void includesBothEndsOfTheText() {
    assertThat(SectorRange.parse("100-107")).isEqualTo(new SectorRange(100, 8));
    assertThat(SectorRange.parse("7")).isEqualTo(new SectorRange(7, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "x", "5-", "-5", "9-8", "0-9223372036854775807", "1-2-3"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectorRange.parse(text))
        .withMessage("invalid range of sectors '" + text + "': write FIRST-LAST, such as 100-107");
  }
}
