package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class TrustedWithoutReasonTest {

  private final Trial trial = Trial.of(TrustedWithoutReason.class);

  @Test
  void reportsBlankReasons() {
    trial.reports(
        """
        class Driver {
          // BUG: Diagnostic contains: must say why the body is right
          @Trusted(reason = "")
          void one() {}

          // BUG: Diagnostic contains: must say why the body is right
          @Trusted(reason = " ")
          void two() {}
        }
        """);
  }

  @Test
  void acceptsAReasonOfFewWords() {
    trial.staysSilent(
        """
        @Trusted(reason = "leaks on purpose")
        class Driver {}
        """);
  }
}
