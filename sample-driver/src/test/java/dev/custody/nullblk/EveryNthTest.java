package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often a fault strikes. */
final class EveryNthTest {
  @Test
  void strikesOnceInTheInterval() {
    var fault = new EveryNth(3);

    assertThat(IntStream.range(0, 7).mapToObj(i -> fault.strikes()))
        .containsExactly(false, false, true, false, false, true, false);
  }

  @Test
  void neverStrikesWithoutAnInterval() {
    var fault = new EveryNth(0);

    assertThat(IntStream.range(0, 100).mapToObj(i -> fault.strikes())).containsOnly(false);
  }
}
