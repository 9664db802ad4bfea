package dev.custody.docs;

import static java.util.stream.Collectors.joining;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.CheckedResult;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what javac prints when it compiles a program from a page with the checker. */
final class RealMessages {
  /** One for all programs, so that the jars of the class path are read once. */
  private static final CheckedCompilation JAVAC = CheckedCompilation.of(Classpath.forDrivers());

  private RealMessages() {}

  /**
   * Returns each message with its source line and caret, as javac lays them out; empty when the
   * program is accepted.
   */
  static String of(Example example) {
    String source = example.program().body();
    List<String> lines = source.lines().toList();
    CheckedResult result = JAVAC.compile(Map.of(example.fileName(), source));
    return Stream.concat(
            result.javaErrors().stream(),
            result.findings().stream().map(finding -> layOut(finding, lines)))
        .map(message -> message + "\n")
        .collect(joining());
  }

  private static String layOut(Finding finding, List<String> lines) {
    return "%s:%d: error: [%s] %s\n%s\n%s^"
        .formatted(
            finding.file(),
            finding.line(),
            finding.key(),
            finding.message(),
            lines.get((int) finding.line() - 1),
            " ".repeat((int) finding.column() - 1));
  }
}
