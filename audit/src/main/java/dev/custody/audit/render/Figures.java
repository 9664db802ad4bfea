package dev.custody.audit.render;

import dev.custody.audit.Counts;
import dev.custody.audit.Suppression;
import dev.custody.audit.Words;
import java.util.Locale;

/** Numbers and short phrases, as text and Markdown write them. */
final class Figures {

  private Figures() {}

  /** Returns a number with its noun, in the singular or the plural. */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the share proven in percent, cut off: only all is 100. */
  static String share(Counts counts) {
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(counts.share() * 1000) / 10);
  }

  /** Returns the sentence that sums some counts up. */
  static String summary(Counts counts) {
    return "%s in %s: %d left to the checker (%s), %d trusted, %d suppressed"
        .formatted(
            counted(counts.methods(), "method"),
            counted(counts.files(), "file"),
            counts.proven(),
            share(counts),
            counts.trusted(),
            counts.suppressed());
  }

  /** Returns a reason; a blank one and one that is not known are called so. */
  static String reason(Words reason) {
    if (!reason.known()) {
      return reason.text() + " (a constant of another file)";
    }
    return reason.text().isBlank() ? "no reason given" : reason.text();
  }

  /** Returns what a suppression silences. */
  static String rule(Suppression suppression) {
    Words rule = suppression.rule();
    if (rule == null) {
      return "every rule";
    }
    return rule.known() ? rule.text() : rule.text() + " (a constant of another file)";
  }
}
