package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionsTest {

  @TempDir Path folder;

  @Test
  void aSuppressionSilencesTheRuleAndAsksForTheReason() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.apply(action(editor, uri, editor.diagnostics(uri), "Suppress"));
      assertThat(editor.text(uri))
          .contains(
              "  @SuppressWarnings(\"ownership:use.after.transfer\") // FIXME: say why this is right\n"
                  + "  void finish(");
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void aSuppressionJoinsWhatIsSuppressedAlready() {
    try (Editor editor = Editor.on(folder)) {
      String uri =
          editor.open(
              Programs.NAME,
              Programs.BAD.replace("  void finish", "  @SuppressWarnings(\"all\")\n  void finish"));
      editor.apply(action(editor, uri, editor.diagnostics(uri), "Suppress"));
      assertThat(editor.text(uri))
          .contains("@SuppressWarnings({\"all\", \"ownership:use.after.transfer\"})");
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void explainingARuleShowsItsPage() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.apply(action(editor, uri, editor.diagnostics(uri), "Explain"));
      assertThat(Path.of(URI.create(editor.shownDocument())))
          .content()
          .startsWith("# use.after.transfer\n");
    }
  }

  @Test
  void aRuleThatDoesNotExistIsNotExplained() {
    try (Editor editor = Editor.on(folder)) {
      editor.command("custody.explain", List.of("../../etc/passwd"));
      editor.message("there is no rule '../../etc/passwd'");
      editor.command("custody.dance", List.of());
      editor.message("there is no command 'custody.dance'");
    }
  }

  @Test
  void theAuditOfTheOpenFolderIsShown() {
    try (Editor editor = Editor.on(folder)) {
      editor.write(
          Programs.NAME,
          Programs.GOOD.replace(
              "  void finish",
              "  @dev.custody.annotations.Trusted(reason = \"why not\")\n  void finish"));
      editor.command("custody.audit", List.of());
      assertThat(Path.of(URI.create(editor.shownDocument())))
          .content()
          .startsWith("# Audit\n")
          .contains("why not");
    }
  }

  @Test
  void aFolderWithoutSourcesCannotBeAudited() {
    try (Editor editor = Editor.on(folder)) {
      editor.command("custody.audit", List.of());
      assertThat(editor.message("Java")).startsWith("Custody: ");
    }
  }

  @Test
  void nothingIsOfferedForWhatNobodyAskedAbout() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.diagnostics(uri);
      assertThat(editor.actions(uri, List.of())).isEmpty();
    }
  }

  private static CodeAction action(
      Editor editor, String uri, List<Diagnostic> about, String title) {
    return editor.actions(uri, about).stream()
        .filter(action -> action.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow();
  }
}
