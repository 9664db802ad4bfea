package dev.custody.benchmarks.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ShapeTest {

  private static final Shape EXACT =
      Shape.ofMethods("two words", 1, 9, n -> "", n -> "", Map.of("owned.leaked", 1));

  @Test
  void namesItsClassAfterItself() {
    Program program = EXACT.program(1);

    assertThat(program.path()).isEqualTo("nonsense/TwoWords.java");
    assertThat(program.source()).contains("class TwoWords {").contains("void wrong(");
  }

  @Test
  void deservesWhatIsExpectedAndNothingElse() {
    assertThat(EXACT.deserves(Map.of("owned.leaked", 1))).isTrue();
    assertThat(EXACT.deserves(Map.of("owned.leaked", 2))).isFalse();
    assertThat(EXACT.deserves(Map.of())).isFalse();
  }

  @Test
  void mayBeBeyondWhatTheCheckerTellsApartButNothingIsMissed() {
    assertThat(EXACT.orMore().deserves(Map.of("owned.leaked", 2, "double.transfer", 1))).isTrue();
    assertThat(EXACT.orMore().deserves(Map.of("double.transfer", 1))).isFalse();
  }
}
