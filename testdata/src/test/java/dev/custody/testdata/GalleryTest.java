package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.custody.checker.messages.Diagnostic;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every edit of the null block driver is rejected by its rule where it was made. */
final class GalleryTest {
  private static final Path HERE = Programs.TREE.root();
  private static final Gallery GALLERY =
      new Gallery(HERE.resolve("gallery"), HERE.resolveSibling("sample-driver/src/main/java"));

  /** The command line of the driver needs a library that the driver itself does not. */
  private static final String COMMAND_LINE = "dev/custody/nullblk/cli/";

  @Test
  void theDriverItselfIsAccepted() {
    assertThat(compile(driver()).render()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyEditIsRejectedByItsRuleWhereItWasMade() {
    return GALLERY.edits().stream()
        .map(edit -> DynamicTest.dynamicTest(edit.name(), () -> assertRejected(edit)));
  }

  @Test
  void thereAreAtLeastTenEditsOfDifferentRules() {
    List<GalleryEdit> edits = GALLERY.edits();

    assertThat(edits).hasSizeGreaterThanOrEqualTo(10);
    assertThat(edits.stream().map(GalleryEdit::rule).distinct())
        .hasSizeGreaterThanOrEqualTo(8)
        .isSubsetOf(Arrays.stream(Diagnostic.values()).map(Diagnostic::key).toList());
  }

  @Test
  void anEditOfAFileThatIsNotThereIsRefused() {
    GalleryEdit edit = new GalleryEdit("99-nowhere", "T", "tag.stale", "Nowhere.java", List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GALLERY.apply(edit))
        .withMessage("99-nowhere: there is no file Nowhere.java");
  }

  private static void assertRejected(GalleryEdit edit) {
    EditedSource edited = GALLERY.apply(edit);
    Map<String, String> sources = driver();
    sources.put(edit.file(), edited.text());

    CheckedResult result = compile(sources);

    assertThat(result.javaErrors()).isEmpty();
    assertThat(result.findings())
        .as("%n%s", result.render())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.key()).isEqualTo(edit.rule());
              assertThat(finding.file()).isEqualTo(Path.of(edit.file()));
              assertThat(edited.isEdited(finding.line())).isTrue();
            });
  }

  private static Map<String, String> driver() {
    Map<String, String> driver = GALLERY.driver();
    driver.keySet().removeIf(file -> file.startsWith(COMMAND_LINE));
    return driver;
  }

  private static CheckedResult compile(Map<String, String> sources) {
    try (CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers())) {
      return compilation.compile(sources);
    }
  }
}
