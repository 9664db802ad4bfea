package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every program is compiled alone, and the checker says exactly what the program expects. */
@TestInstance(Lifecycle.PER_CLASS)
final class CheckerVerdictTest {
  private final Scoreboard scoreboard = new Scoreboard();
  private final CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers());

  @TestFactory
  Stream<DynamicContainer> everyProgramIsJudgedAsItExpects() {
    return Programs.TREE.folders().stream()
        .map(
            folder ->
                DynamicContainer.dynamicContainer(
                    folder, Programs.TREE.programs(folder).stream().map(this::test)));
  }

  @BeforeAll
  static void forgetTheLastScoreboard() throws IOException {
    Files.deleteIfExists(scoreboardFile());
  }

  @AfterAll
  void writeTheScoreboard() throws IOException {
    compilation.close();
    System.out.println(scoreboard.render());
    Files.createDirectories(scoreboardFile().getParent());
    Files.writeString(scoreboardFile(), scoreboard.render());
  }

  private DynamicTest test(Program program) {
    String name = program.verdict().folder() + "/" + program.name();
    return DynamicTest.dynamicTest(
        name,
        program.path().toUri(),
        () -> {
          Comparison comparison = judge(program);
          assertThat(comparison.isEqual()).as("%n%s", comparison.render()).isTrue();
        });
  }

  private Comparison judge(Program program) {
    boolean passed = false;
    try {
      Comparison comparison = program.judge(compilation);
      passed = comparison.isEqual();
      return comparison;
    } finally {
      scoreboard.add(program, passed);
    }
  }

  private static Path scoreboardFile() {
    return Programs.TREE.root().resolve("target/scoreboard.md");
  }
}
