package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.ProgramTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramsHereTest {
  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    for (String folder : List.of("late", "newer-java/21", "newer-java/25")) {
      Path file = root.resolve(folder).resolve("reject/Late.java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "class C {}");
    }
  }

  @Test
  void programsForNewerVersionsTakePartOnlyWhereTheJdkIsThatNew() {
    assertThat(folders(17)).containsExactly("late");
    assertThat(folders(21)).containsExactly("late", "newer-java/21");
    assertThat(folders(26)).containsExactly("late", "newer-java/21", "newer-java/25");
  }

  private List<String> folders(int version) {
    return ProgramsHere.in(new ProgramTree(root), version).stream()
        .map(program -> root.relativize(program.path().getParent().getParent()).toString())
        .toList();
  }
}
