package dev.custody.cli.javac;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.custody.cli.javac.Message.Kind;
import dev.custody.cli.outcome.Failure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** Tells javac's diagnostics apart: broken rules, other errors and the rest. */
final class Messages {
  private static final Pattern KEYED = Pattern.compile("^\\[([^\\]]+)]");
  private static final Set<String> RULES =
      Arrays.stream(dev.custody.checker.messages.Diagnostic.values())
          .map(dev.custody.checker.messages.Diagnostic::key)
          .collect(toUnmodifiableSet());

  /** What the Checker Framework writes above the stack trace of a defect in a checker. */
  private static final Pattern DEFECT = Pattern.compile("The Checker Framework crashed|BugInCF");

  private Messages() {}

  /**
   * Returns a diagnostic as a message.
   *
   * @throws Failure when the diagnostic tells of a defect in the checker rather than of the source
   */
  static Message sort(Diagnostic<?> diagnostic) {
    String words = diagnostic.getMessage(Locale.ROOT);
    if (DEFECT.matcher(words).find()) {
      throw new Failure(
          "defect in the checker, please report it: " + words.lines().findFirst().orElse(words));
    }
    String key = ruleOf(words);
    return new Message(kind(diagnostic, key), key, diagnostic.toString());
  }

  private static String ruleOf(String words) {
    Matcher keyed = KEYED.matcher(words);
    return keyed.find() && RULES.contains(keyed.group(1)) ? keyed.group(1) : "";
  }

  private static Kind kind(Diagnostic<?> diagnostic, String key) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return Kind.WARNING;
    }
    return key.isEmpty() ? Kind.ERROR : Kind.VIOLATION;
  }
}
