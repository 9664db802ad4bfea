package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class GalleryEditTest {
  private static final String HEADER =
      """
      title: Ends a request twice
      rule: double.transfer
      file: blk/Driver.java

      """;
  private static final String BLOCK =
      """
      <<<<
        rq.endOk();
      ====
        rq.endOk();
        rq.endOk();
      >>>>
      """;

  @Test
  void readsHeaderAndBlocks() {
    GalleryEdit edit = GalleryEdit.parse("01-twice", HEADER + BLOCK);

    assertThat(edit.name()).isEqualTo("01-twice");
    assertThat(edit.title()).isEqualTo("Ends a request twice");
    assertThat(edit.rule()).isEqualTo("double.transfer");
    assertThat(edit.file()).isEqualTo("blk/Driver.java");
    assertThat(edit.replacements())
        .containsExactly(new Replacement("  rq.endOk();\n", "  rq.endOk();\n  rq.endOk();\n"));
  }

  @Test
  void replacesTheTextAndKnowsTheNewLines() {
    EditedSource edited =
        GalleryEdit.parse("01-twice", HEADER + BLOCK).applyTo("void a() {\n  rq.endOk();\n}\n");

    assertThat(edited.text()).isEqualTo("void a() {\n  rq.endOk();\n  rq.endOk();\n}\n");
    assertThat(edited.edited().stream()).containsExactly(2, 3);
    assertThat(edited.isEdited(3)).isTrue();
    assertThat(edited.isEdited(4)).isFalse();
  }

  @Test
  void laterBlocksMoveTheLinesOfEarlierOnes() {
    String second = "<<<<\nfirst\n====\nnew\nfirst\n>>>>\n";

    EditedSource edited =
        GalleryEdit.parse("01-twice", HEADER + BLOCK + second)
            .applyTo("first\n  rq.endOk();\nlast\n");

    assertThat(edited.text()).isEqualTo("new\nfirst\n  rq.endOk();\n  rq.endOk();\nlast\n");
    assertThat(edited.edited().stream()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void textThatIsNotThereIsRefused() {
    assertRefused("void a() {}\n", "not at all");
  }

  @Test
  void textThatIsThereTwiceIsRefused() {
    assertRefused("  rq.endOk();\n}\n  rq.endOk();\n", "more often");
  }

  @Test
  void onlyWholeLinesAreFound() {
    assertRefused("    rq.endOk();\n", "not at all");
  }

  @Test
  void aMissingHeaderIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GalleryEdit.parse("01-twice", "title: T\nfile: F\n" + BLOCK))
        .withMessage("01-twice: the header 'rule:' is missing");
  }

  @Test
  void aBlockWithoutItsEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GalleryEdit.parse("01-twice", HEADER + "<<<<\na\n====\nb\n"))
        .withMessage("01-twice: >>>> is missing");
  }

  @Test
  void anEditWithoutABlockIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GalleryEdit.parse("01-twice", HEADER))
        .withMessageStartingWith("01-twice: no block");
  }

  private static void assertRefused(String source, String how) {
    GalleryEdit edit = GalleryEdit.parse("01-twice", HEADER + BLOCK);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit.applyTo(source))
        .withMessage(
            "01-twice: blk/Driver.java: the text beginning with 'rq.endOk();' must be there"
                + " exactly once, and is there "
                + how);
  }
}
