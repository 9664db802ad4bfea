package dev.custody.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsTest {

  @TempDir private Path directory;

  @Test
  void writesAFileAndTheSectionOfThePageWithAStamp() throws IOException {
    Path page = directory.resolve("page.md");
    Files.writeString(page, "<!-- begin one -->\n<!-- end one -->\n");
    List<String> versions = List.of("Custody 1", "Error Prone 2");

    new Results(directory.resolve("results"), new Page(page), "benchmarks/x --y", versions)
        .add("one", "| table |\n");

    String file = Files.readString(directory.resolve("results/one.md"));
    assertThat(file)
        .startsWith("| table |\n\nMeasured on ")
        .contains("with Custody 1, Error Prone 2, by `benchmarks/x --y`.");
    assertThat(Files.readString(page)).contains(file.strip());
  }

  @Test
  void leavesPagesAloneUnlessAsked() {
    new Results(directory, null, "x", List.of("y")).add("one", "text");

    assertThat(directory).isDirectoryContaining(path -> path.endsWith("one.md"));
  }
}
