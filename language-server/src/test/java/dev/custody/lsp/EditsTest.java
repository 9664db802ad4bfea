package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.SourceText;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many edits by nobody in particular; the seed makes them the same each time. */
final class EditsTest {

  private static final int EDITS = 1000;
  private static final int BETWEEN_COMPARISONS = 20;
  private static final int WARM = 100;
  private static final long MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void afterAnyEditsTheServerSaysWhatAFreshCompilerSays() {
    int broken = 0;
    int findings = 0;
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, RandomEdits.PROGRAM);
      RandomEdits edits = new RandomEdits(1);
      for (int i = 1; i <= EDITS; i++) {
        edits.next().apply(editor, uri);
        if (i % BETWEEN_COMPARISONS == 0) {
          List<Diagnostic> shown = editor.diagnostics(uri);
          CheckResult fresh = fresh(uri, editor.text(uri));
          boolean compiles = fresh.messages().stream().noneMatch(EditsTest::isObstacle);
          assertThat(fresh(shown, compiles))
              .as("after %s edits of%n%s", i, editor.text(uri))
              .containsExactlyElementsOf(compiles ? places(fresh) : List.of());
          assertThat(shown.stream().anyMatch(EditsTest::saysUnchecked)).isEqualTo(!compiles);
          broken += compiles ? 0 : 1;
          findings += compiles ? shown.size() : 0;
        }
      }
    }
    assertThat(broken).as("states that do not compile").isPositive();
    assertThat(findings).as("findings that were compared").isPositive();
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfEdits() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, RandomEdits.PROGRAM);
      RandomEdits edits = new RandomEdits(2);
      edit(editor, uri, edits);
      long before = usedMemory();
      for (int i = 0; i < 2; i++) {
        edit(editor, uri, edits);
      }
      assertThat(usedMemory() - before).as("growth in bytes").isLessThan(4 * MEBIBYTE);
    }
  }

  private static void edit(Editor editor, String uri, RandomEdits edits) {
    for (int i = 0; i < WARM; i++) {
      edits.next().apply(editor, uri);
      editor.diagnostics(uri);
    }
  }

  private static long usedMemory() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private static CheckResult fresh(String uri, String text) {
    Path file = Path.of(URI.create(uri));
    List<Path> classPath = Stream.of(Tracked.class, Request.class).map(EditsTest::placeOf).toList();
    return CheckRun.of(new CheckJob(List.of(new SourceText(file, text)), classPath, List.of()));
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static boolean isObstacle(Message message) {
    return message.kind() == Kind.ERROR && message.key().isEmpty();
  }

  private static boolean saysUnchecked(Diagnostic shown) {
    return shown.getSeverity() == DiagnosticSeverity.Warning;
  }

  private static List<String> fresh(List<Diagnostic> shown, boolean compiles) {
    return shown.stream()
        .filter(d -> compiles || d.getSeverity() == DiagnosticSeverity.Error)
        .map(
            d ->
                place(
                    d.getRange().getStart().getLine(),
                    d.getRange().getStart().getCharacter(),
                    d.getMessage().getLeft()))
        .toList();
  }

  private static List<String> places(CheckResult result) {
    return result.messages().stream()
        .filter(message -> !message.key().isEmpty())
        .map(
            m ->
                place(
                    m.at().orElseThrow().line() - 1, m.at().orElseThrow().column() - 1, m.words()))
        .toList();
  }

  private static String place(int line, int column, String words) {
    return line + ":" + column + ": " + words;
  }
}
