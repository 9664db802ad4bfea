package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiagnosticsTest {

  @TempDir Path folder;

  @Test
  void aBrokenRuleIsShownWhereItIsBrokenWithThePlaceOfTheTransfer() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      Diagnostic found = only(editor.diagnostics(uri));
      assertThat(found.getCode().getLeft()).isEqualTo("use.after.transfer");
      assertThat(found.getSource()).isEqualTo("custody");
      assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(found.getRange().getStart().getLine()).isEqualTo(10);
      assertThat(found.getMessage().getLeft()).startsWith("'rq' is used after endOk()");
      DiagnosticRelatedInformation transfer = only(found.getRelatedInformation());
      assertThat(transfer.getLocation().getUri()).isEqualTo(uri);
      assertThat(transfer.getLocation().getRange().getStart().getLine()).isEqualTo(9);
    }
  }

  @Test
  void theCodeOfADiagnosticLinksToThePageOfItsRule() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      String link = only(editor.diagnostics(uri)).getCodeDescription().getHref();
      assertThat(Path.of(URI.create(link))).content().startsWith("# use.after.transfer\n");
    }
  }

  @Test
  void anUnsavedChangeIsCheckedAndItsMendingToo() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.GOOD);
      assertThat(editor.diagnostics(uri)).isEmpty();
      editor.type(uri, Programs.BAD);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      editor.type(uri, Programs.GOOD);
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void changesInQuickSuccessionAreCheckedOnce() {
    try (Editor editor = Editor.on(folder, "{'delay': 400}")) {
      String uri = editor.open(Programs.NAME, Programs.GOOD);
      editor.diagnostics(uri);
      int before = editor.timings().size();
      for (char typed : "// typing\n".toCharArray()) {
        editor.edit(uri, 0, 0, String.valueOf(typed));
      }
      editor.diagnostics(uri);
      assertThat(editor.timings()).hasSizeLessThan(before + 10);
    }
  }

  @Test
  void whatIsSavedIsCheckedWithoutDelay() {
    try (Editor editor = Editor.on(folder, "{'delay': 10000}")) {
      String uri = editor.open(Programs.NAME, Programs.GOOD);
      editor.diagnostics(uri);
      editor.type(uri, Programs.BAD);
      editor.save(uri);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      var timings = editor.timings(); // which may grow meanwhile
      assertThat(timings.get(timings.size() - 1).waited()).isLessThan(10000);
    }
  }

  @Test
  void findingsOfASourceThatDoesNotCompileAreKeptAndMarkedStale() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.diagnostics(uri);
      editor.replace(uri, "package disk;\n", "package disk;\n\nimport nowhere.Nothing\n");
      List<Diagnostic> found = editor.diagnostics(uri);
      assertThat(found).hasSize(2);
      assertThat(found.get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
      assertThat(found.get(0).getMessage().getLeft())
          .isEqualTo("ownership is not checked, because this does not compile: ';' expected");
      assertThat(found.get(1).getSeverity()).isEqualTo(DiagnosticSeverity.Information);
      assertThat(found.get(1).getMessage().getLeft()).startsWith("(stale) 'rq' is used after");
      assertThat(found.get(1).getRange().getStart().getLine()).isEqualTo(12);
      editor.replace(uri, "\nimport nowhere.Nothing\n", "");
      assertThat(only(editor.diagnostics(uri)).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    }
  }

  @Test
  void aSourceThatNeverCompiledHasNoFindings() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD.replace("endOk();", "endOk()"));
      assertThat(only(editor.diagnostics(uri)).getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
    }
  }

  @Test
  void anotherSourceThatIsNotSavedCountsAsItStandsInTheEditor() {
    try (Editor editor = Editor.on(folder)) {
      String other = editor.open("disk/Taker.java", Programs.TAKER);
      String uri =
          editor.open(Programs.NAME, Programs.GOOD.replace("rq.endOk()", "Taker.take(rq)"));
      assertThat(editor.diagnostics(uri)).isEmpty();
      editor.replace(other, "@Owned Request<Void> rq", "Request<Void> rq");
      editor.diagnostics(uri, found -> found.size() == 1);
      assertThat(only(editor.current(uri)).getCode().getLeft()).isEqualTo("owned.leaked");
    }
  }

  @Test
  void anAnnotationThatMeansNothingIsFadedOut() {
    try (Editor editor = Editor.on(folder)) {
      String uri =
          editor.open(Programs.NAME, Programs.GOOD.replace("private long", "private @Owned long"));
      List<Diagnostic> found = editor.diagnostics(uri);
      assertThat(found).extracting(d -> d.getCode().getLeft()).contains("annotation.misplaced");
      assertThat(found)
          .filteredOn(d -> d.getCode().getLeft().equals("annotation.misplaced"))
          .allSatisfy(d -> assertThat(d.getTags()).containsExactly(DiagnosticTag.Unnecessary));
    }
  }

  @Test
  void aSourceThatIsClosedHasNoDiagnosticsAnyMore() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.diagnostics(uri);
      editor.close(uri);
      editor.open("disk/Other.java", "package disk;\n\nfinal class Other {}\n");
      editor.diagnostics(folder.resolve("disk/Other.java").toUri().toString());
      assertThat(editor.current(uri)).isEmpty();
    }
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }
}
