package dev.custody.nullblk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes the command fail. */
final class VerdictTest {
  @Test
  void isGoodWhenNothingWentWrong() {
    assertThat(new Verdict(0, 0, List.of()).isGood()).isTrue();
  }

  @Test
  void isBadAfterAMismatchAViolationOrAFailure() {
    assertThat(new Verdict(1, 0, List.of()).isGood()).isFalse();
    assertThat(new Verdict(0, 1, List.of()).isGood()).isFalse();
    assertThat(new Verdict(0, 0, List.of("failed")).isGood()).isFalse();
  }
}
