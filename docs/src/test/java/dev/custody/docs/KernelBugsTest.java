package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.Expectation;
import dev.custody.testdata.Program;
import dev.custody.testdata.Program.Verdict;
import dev.custody.testdata.ProgramTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of real bugs says of each folder of programs what the programs show. The verdicts of
 * the checker themselves are tested where the programs are.
 */
final class KernelBugsTest {
  private static final Path TESTDATA = Documentation.root().resolve("testdata");
  private static final List<Program> PROGRAMS = new ProgramTree(TESTDATA).programs("kernel-bugs");

  @Test
  void theTableNamesEachFolderOnce() throws IOException {
    try (Stream<Path> folders = Files.list(TESTDATA.resolve("kernel-bugs"))) {
      assertThat(bugs().map(KernelBug::folder))
          .containsExactlyInAnyOrderElementsOf(folders.filter(KernelBugsTest::isOfABug).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void theFolderIsNamedAfterTheBug(KernelBug bug) {
    assertThat(bug.folder().getFileName().toString()).startsWith(bug.id() + "-");
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void theVerdictIsOneOfThoseThatThePageExplains(KernelBug bug) {
    assertThat(bug.verdict()).isIn(KernelBug.VERDICTS);
    assertThat(bug.page().text()).contains("*" + bug.verdict() + "*:");
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void thereIsAMendedDriver(KernelBug bug) {
    assertThat(programs(bug, Verdict.ACCEPT)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void aBugThatIsCaughtIsRejectedByItsRule(KernelBug bug) {
    List<String> expected =
        programs(bug, Verdict.REJECT).stream()
            .flatMap(program -> program.expectations().stream())
            .map(Expectation::key)
            .toList();

    if (isRejected(bug)) {
      assertThat(expected).contains(bug.rule());
    } else {
      assertThat(expected).isEmpty();
      assertThat(bug.rule()).isEqualTo("–");
    }
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void whatIsNotCaughtWhileCompilingIsExplained(KernelBug bug) {
    if (!bug.verdict().equals(KernelBug.CAUGHT)) {
      assertThat(bug.explanation()).isPresent();
    }
  }

  static Stream<KernelBug> bugs() {
    return Documentation.guides().stream()
        .filter(page -> page.name().startsWith("kernel-bugs"))
        .flatMap(page -> KernelBug.on(page).stream());
  }

  private static boolean isRejected(KernelBug bug) {
    return bug.verdict().equals(KernelBug.CAUGHT) || bug.verdict().equals(KernelBug.IMPOSSIBLE);
  }

  private static List<Program> programs(KernelBug bug, Verdict verdict) {
    return PROGRAMS.stream()
        .filter(program -> program.verdict() == verdict && program.path().startsWith(bug.folder()))
        .toList();
  }

  private static boolean isOfABug(Path folder) {
    return folder.getFileName().toString().matches("B\\d+-.+");
  }
}
