package dev.custody.engine;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.custody.checker.messages.Finding;
import dev.custody.engine.Message.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells javac's diagnostics apart: broken rules, other errors and the rest. A diagnostic of the
 * checker is joined with its finding, which knows every place that it speaks of.
 */
final class Messages implements DiagnosticListener<JavaFileObject> {
  private static final Pattern KEYED = Pattern.compile("^\\[([^\\]]+)] ?");
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

  private final List<Diagnostic<? extends JavaFileObject>> said = new ArrayList<>();
  private final IdentityHashMap<Diagnostic<?>, Finding> findings = new IdentityHashMap<>();
  private @Nullable Finding announced;

  /** Takes a finding that javac is about to print. */
  void announce(Finding finding) {
    announced = finding;
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    said.add(diagnostic);
    if (announced != null && ruleOf(words(diagnostic)).equals(announced.key())) {
      findings.put(diagnostic, announced);
      announced = null;
    }
  }

  /** Returns the words of everything that was said, one a line. */
  String transcript() {
    return said.stream().map(Messages::words).collect(joining("\n", "\n", ""));
  }

  /**
   * Returns what is meant for the user.
   *
   * @throws Failure when a diagnostic tells of a defect in the checker rather than of the source
   */
  List<Message> forUser() {
    return said.stream()
        .filter(diagnostic -> !Statistics.isStatistics(words(diagnostic)))
        .map(this::sort)
        .toList();
  }

  private Message sort(Diagnostic<? extends JavaFileObject> diagnostic) {
    String words = words(diagnostic);
    if (DEFECT.matcher(words).find()) {
      throw new Failure(
          "defect in the checker, please report it: " + words.lines().findFirst().orElse(words));
    }
    String key = ruleOf(words);
    Kind kind = kind(diagnostic, key);
    Finding finding =
        findings.getOrDefault(
            diagnostic, new Finding(key, words, Spans.of(diagnostic), List.of(), List.of()));
    return new Message(
        kind,
        key,
        finding.words(),
        finding.at(),
        finding.related(),
        finding.mends(),
        diagnostic.toString());
  }

  private static String words(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
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
