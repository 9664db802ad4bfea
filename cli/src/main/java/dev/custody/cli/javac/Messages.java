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

  private static final String MISPLACED =
      dev.custody.checker.messages.Diagnostic.ANNOTATION_MISPLACED.key();

  /** What javac calls an option of the form {@code -Akey} that no processor reads. */
  private static final String UNKNOWN_OPTION = "compiler.warn.proc.unmatched.processor.options";

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
    if (UNKNOWN_OPTION.equals(diagnostic.getCode())) {
      return Kind.ERROR; // javac only warns of it, but then nobody did what was asked for
    }
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return Kind.WARNING;
    }
    // Where an annotation means nothing, nobody knows what the source says: it was not checked.
    return key.isEmpty() || key.equals(MISPLACED) ? Kind.ERROR : Kind.VIOLATION;
  }
}
