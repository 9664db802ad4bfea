package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestKeysTest {
  private static final List<String> KEYS =
      List.of("tag.stale", "tag.unowned", "tag.wrong.set", "owned.leaked", "overwritten");

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, '', 3",
    "kitten, sitting, 3",
    "tag.stal, tag.stale, 1"
  })
  void countsTheLettersThatDiffer(String a, String b, int distance) {
    assertThat(NearestKeys.distance(a, b)).isEqualTo(distance);
    assertThat(NearestKeys.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void putsTheLikestKeyFirst() {
    assertThat(NearestKeys.of("tag.stal", KEYS)).startsWith("tag.stale").hasSize(3);
  }

  @Test
  void findsKeysThatShareAWord() {
    assertThat(NearestKeys.of("leaked", KEYS)).containsExactly("owned.leaked");
  }

  @Test
  void findsNothingForAWordThatIsLikeNoKey() {
    assertThat(NearestKeys.of("nullness", KEYS)).isEmpty();
  }
}
