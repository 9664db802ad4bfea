package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final Path FILE = Path.of("A.java");

  @Test
  void equalWhenFileLineAndKeyAgree() {
    assertThat(compare(List.of(expected(3, "tag.stale")), found(3, "tag.stale")).isEqual())
        .isTrue();
  }

  @Test
  void anotherLineIsBothMissingAndUnexpected() {
    Comparison comparison = compare(List.of(expected(3, "tag.stale")), found(4, "tag.stale"));

    assertThat(comparison.isEqual()).isFalse();
    assertThat(comparison.render())
        .isEqualTo(
            """
            missing     A.java:3: error: [tag.stale]
            unexpected  A.java:4: error: [tag.stale] message""");
  }

  @Test
  void anotherKeyDiffers() {
    assertThat(compare(List.of(expected(3, "tag.stale")), found(3, "tag.unowned")).isEqual())
        .isFalse();
  }

  @Test
  void anotherFileDiffers() {
    Expectation elsewhere = new Expectation(Path.of("B.java"), 3, "tag.stale");

    assertThat(compare(List.of(elsewhere), found(3, "tag.stale")).isEqual()).isFalse();
  }

  @Test
  void theSameFindingTwiceMeetsOneExpectationOnce() {
    Comparison comparison =
        compare(List.of(expected(3, "tag.stale")), found(3, "tag.stale"), found(3, "tag.stale"));

    assertThat(comparison.missing()).isEmpty();
    assertThat(comparison.unexpected()).hasSize(1);
  }

  @Test
  void anErrorOfJavacDiffers() {
    Comparison comparison =
        Comparison.of(
            List.of(), new CheckedResult(List.of(), List.of("A.java:1: error: ';' expected")));

    assertThat(comparison.isEqual()).isFalse();
    assertThat(comparison.render()).isEqualTo("javac       A.java:1: error: ';' expected");
  }

  private static Comparison compare(List<Expectation> expected, Finding... findings) {
    return Comparison.of(expected, new CheckedResult(List.of(findings), List.of()));
  }

  private static Expectation expected(long line, String key) {
    return new Expectation(FILE, line, key);
  }

  private static Finding found(long line, String key) {
    return new Finding(FILE, line, 1, key, "message");
  }
}
