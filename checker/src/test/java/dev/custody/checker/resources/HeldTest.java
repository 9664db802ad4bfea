package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of a code where two ways meet. */
final class HeldTest {

  @Test
  void eitherOfTwoIsAmongBoth() {
    assertThat(among(0L).or(among(1L, 2L))).isEqualTo(among(0L, 1L, 2L));
  }

  @Test
  void whatNeitherIsItIsNot() {
    assertThat(noneOf(0L, 1L).or(noneOf(1L, 2L))).isEqualTo(noneOf(1L));
  }

  @Test
  void whatOneMayBeIsNotRuledOutByTheOther() {
    assertThat(among(0L).or(noneOf(0L, 1L))).isEqualTo(noneOf(1L));
    assertThat(noneOf(0L, 1L).or(among(0L))).isEqualTo(noneOf(1L));
  }

  @Test
  void whatMayBeAnythingIsNotKnown() {
    assertThat(among(0L).or(noneOf(0L))).isNull();
    assertThat(noneOf(0L).or(noneOf(1L))).isNull();
  }

  private static Held.Code among(Object... constants) {
    return new Held.Code(Set.of(constants), true);
  }

  private static Held.Code noneOf(Object... constants) {
    return new Held.Code(Set.of(constants), false);
  }
}
