package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.Failure;
import dev.custody.lsp.check.Checked;
import dev.custody.lsp.check.Conditions;
import dev.custody.lsp.check.FileCheck;
import dev.custody.lsp.check.WarmJavac;
import dev.custody.lsp.text.Buffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RobustnessTest {

  @TempDir Path folder;

  @Test
  void aFailureOfTheCheckerIsLoggedAndShownOnceAndTheServerGoesOn() {
    try (Editor editor = Editor.on(folder, new Fragile())) {
      String uri = editor.open(Programs.NAME, Programs.BAD + "// " + Fragile.TRIGGER);
      editor.message("defect in the checker, please report it: for this test");
      editor.replace(uri, "// ", "//  ");
      editor.type(uri, Programs.BAD);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      editor.type(uri, Programs.GOOD + "// " + Fragile.TRIGGER);
      editor.type(uri, Programs.GOOD);
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.messages()).hasSize(1);
      assertThat(editor.logged().get(0)).contains("\tat dev.custody.lsp.RobustnessTest");
    }
  }

  @Test
  void aCheckThatIsOutOfDateEndsAndSaysNothing() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      for (int i = 0; i < 20; i++) {
        editor.edit(uri, 0, 0, "// " + i + "\n");
      }
      assertThat(editor.diagnostics(uri).get(0).getRange().getStart().getLine()).isEqualTo(30);
      assertThat(editor.messages()).isEmpty();
    }
  }

  /** A javac that fails at certain texts. */
  private static final class Fragile implements FileCheck {
    static final String TRIGGER = "trigger";
    private final WarmJavac javac = new WarmJavac();

    @Override
    public Checked check(
        Buffer buffer, Map<Path, Buffer> unsaved, Conditions conditions, BooleanSupplier isStale) {
      if (buffer.text().endsWith(TRIGGER)) {
        throw new Failure("defect in the checker, please report it: for this test");
      }
      return javac.check(buffer, unsaved, conditions, isStale);
    }

    @Override
    public void close() {
      javac.close();
    }
  }

  @Test
  void aFileThatIsNoJavaSourceIsLeftAlone() {
    try (Editor editor = Editor.on(folder)) {
      String uri = editor.open("notes.txt", "nothing");
      editor.replace(uri, "nothing", "something");
      assertThat(editor.hover(uri, "some", 0)).isEmpty();
      String source = editor.open(Programs.NAME, Programs.BAD);
      editor.diagnostics(source);
      assertThat(editor.current(uri)).isEmpty();
    }
  }
}
