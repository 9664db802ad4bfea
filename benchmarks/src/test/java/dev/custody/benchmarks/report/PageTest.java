package dev.custody.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {

  private static final String PAGE =
      """
      # Title

      <!-- begin one -->
      old
      <!-- end one -->

      between

      <!-- begin two -->
      <!-- end two -->
      """;

  @Test
  void replacesOneSectionAndLeavesTheRest() {
    assertThat(Page.withSection(PAGE, "one", "new\n"))
        .isEqualTo(PAGE.replace("-->\nold\n<!--", "-->\n\nnew\n\n<!--"));
  }

  @Test
  void writesTheSameTextOverAnyNumberOfTimes() {
    String once = Page.withSection(PAGE, "two", "new");

    assertThat(Page.withSection(once, "two", "new")).isEqualTo(once);
  }

  @Test
  void refusesASectionThatIsNotThere() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> Page.withSection(PAGE, "three", "new"))
        .withMessageContaining("three");
  }

  @Test
  void rewritesTheFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("page.md"), PAGE);

    new Page(file).write("one", "new");

    assertThat(Files.readString(file)).contains("new").doesNotContain("old");
  }
}
