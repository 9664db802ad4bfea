package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SelectionTest {
  private static final List<String> IDS =
      IntStream.range(0, 2_000).mapToObj(i -> "a.B c()V Math [" + i + "]").toList();

  @Test
  void aShareIsAboutThatManyAndAlwaysTheSame() {
    assertThat(drawn(Selection.share(20, 1)))
        .hasSizeBetween(300, 500)
        .isEqualTo(drawn(Selection.share(20, 1)));
  }

  @Test
  void aLargerShareHoldsTheSmallerOne() {
    assertThat(drawn(Selection.share(20, 1))).containsAll(drawn(Selection.share(10, 1)));
  }

  @Test
  void anotherSeedDrawsOthers() {
    assertThat(drawn(Selection.share(20, 1))).isNotEqualTo(drawn(Selection.share(20, 2)));
  }

  @Test
  void aHundredPercentIsAll() {
    assertThat(drawn(Selection.share(100, 7))).isEqualTo(IDS);
  }

  @Test
  void namedMutantsAndNoOthers() {
    assertThat(drawn(Selection.only(Set.of(IDS.get(5))))).containsExactly(IDS.get(5));
  }

  private static List<String> drawn(Selection selection) {
    return IDS.stream().filter(selection::has).toList();
  }
}
