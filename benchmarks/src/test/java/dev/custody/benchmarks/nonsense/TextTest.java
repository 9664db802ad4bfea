package dev.custody.benchmarks.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTest {

  @Test
  void repeatsWithNumbers() {
    assertThat(Text.times(3, "a#b# ")).isEqualTo("a0b0 a1b1 a2b2 ");
    assertThat(Text.joined(3, "+", "#")).isEqualTo("0+1+2");
  }

  @Test
  void nestsFromTheOutermost() {
    assertThat(Text.nested(3, "(#", "x", "#)")).isEqualTo("(0(1(2x2)1)0)");
  }
}
