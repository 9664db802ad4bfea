package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class SuppressionWithoutReasonTest {

  private final Trial trial = Trial.of(SuppressionWithoutReason.class);

  /** The expectation would be a comment beside the annotation, so each lies in the line behind. */
  @Test
  void reportsSuppressionsWithNoCommentBesideThem() {
    trial.reportsAt(
        """
        class Driver {
          int field; // of the field

          @SuppressWarnings("ownership:owned.leaked")
          void bare() {}

          /** Javadoc that gives no reason. */
          @Deprecated
          @SuppressWarnings({"unchecked", "ownership"})
          void documented() {
            // of the body
          }

          @SuppressWarnings("ownership") // -----
          void ruled() {}
        }
        """,
        7,
        12,
        17);
  }

  @Test
  void acceptsAReasonBeforeTheAnnotationOrBehindIt() {
    trial.staysSilent(
        """
        class Driver {
          // The device is gone.
          @SuppressWarnings("ownership:owned.leaked")
          void before() {}

          /** Does something. */
          @SuppressWarnings("ownership") // the device is gone
          void behind() {}

          /** Does something. The leak is suppressed since the device is gone. */
          @SuppressWarnings({"ownership:count.leaked", "unchecked"})
          void inTheJavadoc() {}

          @Deprecated
          /* The device is gone. */
          @SuppressWarnings("ownership")
          void between() {}
        }
        """);
  }

  @Test
  void doesNotAskForReasonsOfOtherSuppressions() {
    trial.staysSilent(
        """
        class Driver {
          @SuppressWarnings("unchecked")
          void other() {}
        }
        """);
  }
}
