package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.lsp4j.InlayHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HoverTest {

  @TempDir Path folder;

  @Test
  void aVariableShowsWhoOwnsItAndWhoTakesIt() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.GOOD);
      editor.diagnostics(uri);
      String owned =
          """
          **`rq`** is owned here: it must be given up exactly once, on every way out

          Given up by `endOk()` (line 11).""";
      assertThat(editor.hover(uri, "rq.sector", 0)).isEqualTo(owned);
      assertThat(editor.hover(uri, "rq)", 1)).isEqualTo(owned);
    }
  }

  @Test
  void aVariableThatWasGivenUpShowsWhere() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.diagnostics(uri);
      assertThat(editor.hover(uri, "rq.sector", 0))
          .isEqualTo(
              "**`rq`** is no longer held here (endOk() gave up 'rq', line 10): it may not be touched");
    }
  }

  @Test
  void aVariableShowsWhatIsLentFromIt() {
    try (Editor editor = Editor.on(folder)) {
      String text =
          Programs.GOOD
              .replace("Request<Void>", "Request<StringBuilder>")
              .replace(
                  "rq.sector();",
                  "rq.sector();\n    StringBuilder data = rq.data();\n    data.append(rq.sector());\n    data.append(1);");
      String uri = editor.open(Programs.NAME, text);
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.hover(uri, "rq.sector());", 0)).contains("Lent to `data` (line 11).");
      assertThat(editor.hover(uri, "data.append", 0)).contains("is lent by 'rq'");
    }
  }

  @Test
  void everyStepThatGivesAVariableUpIsListed() {
    try (Editor editor = Editor.on(folder)) {
      String text =
          Programs.GOOD.replace(
              "    lastSector = ",
              """
                  if (lastSector > 7) {
                    rq.endOk();
                    return;
                  }
                  lastSector =\s""");
      String uri = editor.open(Programs.NAME, text);
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.hover(uri, "rq.sector", 0))
          .contains("is owned here")
          .contains("`endOk()` (line 11), `endOk()` (line 15)");
    }
  }

  @Test
  void nothingIsShownOfWhatIsNotTracked() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.GOOD);
      editor.diagnostics(uri);
      assertThat(editor.hover(uri, "lastSector = ", 2)).isEmpty();
      assertThat(editor.hover(uri, "package", 2)).isEmpty();
    }
  }

  @Test
  void argumentsAreMarkedAsMovedOrLentWhereThatIsSet() {
    try (Editor editor = Editor.on(folder, "{'delay': 0, 'inlayHints': true}")) {
      String text = Programs.GOOD.replace("rq.endOk();", "Taker.look(rq);\n    Taker.take(rq);");
      editor.write("disk/Taker.java", Programs.TAKER);
      String uri = editor.open(Programs.NAME, text);
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.hints(uri))
          .extracting(InlayHint::getLabel)
          .extracting(label -> label.getLeft())
          .containsExactly("lent", "moved");
      editor.configure("{'custody': {'delay': 0}}");
      assertThat(editor.hints(uri)).isEmpty();
    }
  }
}
