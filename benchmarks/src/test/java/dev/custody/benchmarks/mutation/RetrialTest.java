package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.benchmarks.Failure;
import dev.custody.testdata.ProgramTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrialTest {
  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("reject/Late.java", "reject/Later.java", "accept/InTime.java")) {
      Path file = root.resolve("late").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "class C {}");
    }
  }

  @Test
  void aFolderStandsForItsPrograms() {
    assertThat(paths("late/reject"))
        .containsExactlyInAnyOrder("reject/Late.java", "reject/Later.java");
    assertThat(paths("late/accept/InTime.java", "late/accept"))
        .containsExactly("accept/InTime.java");
  }

  @Test
  void aPathThatIsNoProgramIsNamed() {
    Path path = root.resolve("late/reject/Lost.java");

    assertThatThrownBy(() -> Retrial.tests(new ProgramTree(root), List.of(path)))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "no program of testdata for Java %d: %s".formatted(Runtime.version().feature(), path));
  }

  private List<String> paths(String... paths) {
    ProgramTree tree = new ProgramTree(root);
    return Retrial.tests(tree, List.of(paths).stream().map(root::resolve).toList()).stream()
        .map(test -> root.resolve("late").relativize(ProgramUnit.pathOf(tree, test)).toString())
        .toList();
  }
}
