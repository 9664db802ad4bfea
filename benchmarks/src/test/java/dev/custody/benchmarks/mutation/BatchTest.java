package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Comparison;
import dev.custody.testdata.Program;
import dev.custody.testdata.Program.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchTest {
  private static final String LEAK =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Same {
      %s
        void forget(@Owned Request rq) {}
      }
      """;

  @TempDir Path directory;

  @Test
  void neighboursShareABatchAndNoneIsLost() {
    List<Program> programs =
        IntStream.range(0, 7).mapToObj(i -> program(Path.of("A" + i + ".java"))).toList();

    assertThat(Batch.cut(programs, 3))
        .containsExactly(
            new Batch(programs.subList(0, 3)),
            new Batch(programs.subList(3, 6)),
            new Batch(programs.subList(6, 7)));
  }

  @Test
  void classesOfOneNameDoNotClashAndLinesStay() throws IOException {
    Program one = write("one", "  // :: error: [owned.leaked]");
    Program two = write("two", "  // :: error: [owned.leaked]");

    assertThat(judge(one, two).isEqual()).isTrue();
  }

  @Test
  void aProgramThatIsJudgedWronglyIsNamed() throws IOException {
    Program right = write("right", "  // :: error: [owned.leaked]");
    Program wrong = write("wrong", "  // nothing expected");

    assertThat(judge(right, wrong).render())
        .startsWith("unexpected  p1/Same.java:6: error: [owned.leaked]");
  }

  @Test
  void programsThatAreJudgedWronglyAreToldFromTheOthers() throws IOException {
    Program right = write("right", "  // :: error: [owned.leaked]");
    Program unexpected = write("unexpected", "  // nothing expected");
    Program missing = write("missing", "  // :: error: [owned.double]");

    Comparison comparison = judge(unexpected, right, missing);

    assertThat(new Batch(List.of(unexpected, right, missing)).misjudged(comparison))
        .containsExactly(unexpected, missing);
  }

  private static Comparison judge(Program... programs) {
    try (CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers())) {
      return new Batch(List.of(programs)).judge(compilation);
    }
  }

  private Program write(String folder, String comment) throws IOException {
    Path file = directory.resolve(folder).resolve("Same.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, LEAK.formatted(comment));
    return program(file);
  }

  private static Program program(Path path) {
    return new Program("owned.leaked", Verdict.REJECT, path);
  }
}
