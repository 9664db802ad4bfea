package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.testdata.Program.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of programs are complete, and what lies in them is found. */
final class ProgramTreeTest {
  /** Folders that are named after no rule. */
  private static final Set<String> OTHER_FOLDERS =
      Set.of("known-gaps", "kernel-bugs", "whole-drivers");

  @ParameterizedTest
  @MethodSource("keys")
  void everyRuleHasTwoProgramsOfEachKind(String key) {
    assertThat(Programs.TREE.programs(key, Verdict.REJECT)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Programs.TREE.programs(key, Verdict.ACCEPT)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void everyFolderIsNamedAfterARuleOrIsKnown() {
    assertThat(Programs.TREE.folders())
        .allMatch(folder -> keys().contains(folder) || OTHER_FOLDERS.contains(folder));
  }

  @Test
  void everyExpectedKeyIsInTheCatalogue() {
    assertThat(
            Programs.TREE.programs().stream()
                .flatMap(program -> program.expectations().stream())
                .filter(expectation -> !keys().contains(expectation.key()))
                .map(Expectation::render))
        .isEmpty();
  }

  @Test
  void everyRejectedProgramExpectsTheKeyOfItsFolder() {
    assertThat(rejected().filter(program -> !expectsItsFolder(program)).map(Program::path))
        .isEmpty();
  }

  @Test
  void everyRejectedProgramHasARepairedTwin() {
    assertThat(
            rejected()
                .filter(program -> !program.folder().equals("whole-drivers"))
                .filter(program -> !Files.exists(twinOf(program)))
                .map(Program::path))
        .isEmpty();
  }

  @Test
  void everyBrokenDriverIsNamedAfterTheDriverItBreaks() {
    assertThat(
            Programs.TREE.programs("whole-drivers", Verdict.REJECT).stream()
                .filter(program -> !Files.exists(driverOf(program)))
                .map(Program::path))
        .isEmpty();
  }

  @Test
  void noAcceptedProgramExpectsAFinding() {
    assertThat(
            Programs.TREE.programs().stream()
                .filter(program -> program.verdict() == Verdict.ACCEPT)
                .flatMap(program -> program.expectations().stream())
                .map(Expectation::render))
        .isEmpty();
  }

  @Test
  void everyKnownGapSaysWhy() {
    assertThat(
            Programs.TREE.programs("known-gaps").stream()
                .filter(program -> program.sources().stream().noneMatch(ProgramTreeTest::saysWhy))
                .map(Program::path))
        .isEmpty();
  }

  @Test
  void everyFileShowsInItsFirstLineWhatItIsAbout() {
    assertThat(
            Programs.TREE.programs().stream()
                .map(program -> program.sources().get(0))
                .filter(file -> !read(file).startsWith("// ")))
        .isEmpty();
  }

  @Test
  void findsFilesAndFoldersAsProgramsOfBothVerdicts(@TempDir Path root) throws IOException {
    Path reject = Files.createDirectories(root.resolve("tag.stale/reject"));
    Path accept = Files.createDirectories(root.resolve("tag.stale/accept/Two"));
    Files.writeString(reject.resolve("One.java"), "class One {}");
    Files.writeString(accept.resolve("B.java"), "class B {}");
    Files.writeString(accept.resolve("A.java"), "class A {}");
    Files.createDirectories(root.resolve("src/main"));

    ProgramTree tree = new ProgramTree(root);

    assertThat(tree.folders()).containsExactly("tag.stale");
    assertThat(tree.programs()).extracting(Program::name).containsExactly("One.java", "Two");
    assertThat(tree.programs().get(1).sources())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("A.java", "B.java");
  }

  @Test
  void findsTheProgramsOfEachKernelBug(@TempDir Path root) throws IOException {
    for (String program :
        List.of("B02-b/reject/Two", "B01-a/accept/One", "B01-a/reject/One", "accept/None")) {
      Path file = root.resolve("kernel-bugs").resolve(program + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "class A {}");
    }
    Files.createDirectories(root.resolve("other/25/accept"));

    ProgramTree tree = new ProgramTree(root);

    assertThat(tree.folders()).containsExactly("kernel-bugs");
    assertThat(tree.programs("kernel-bugs"))
        .extracting(program -> root.resolve("kernel-bugs").relativize(program.path()).toString())
        .containsExactly(
            "B01-a/reject/One.java",
            "B02-b/reject/Two.java",
            "accept/None.java",
            "B01-a/accept/One.java");
  }

  @Test
  void findsKnownGapsWithoutAVerdictFolder(@TempDir Path root) throws IOException {
    Path gaps = Files.createDirectories(root.resolve("known-gaps"));
    Files.writeString(gaps.resolve("Gap.java"), "// gap: none\nclass Gap {}");

    assertThat(new ProgramTree(root).programs())
        .extracting(Program::verdict)
        .containsExactly(Verdict.GAP);
  }

  static List<String> keys() {
    return Arrays.stream(Diagnostic.values()).map(Diagnostic::key).toList();
  }

  private static Stream<Program> rejected() {
    return Programs.TREE.programs().stream().filter(program -> program.verdict() == Verdict.REJECT);
  }

  private static boolean expectsItsFolder(Program program) {
    Set<String> expected =
        program.expectations().stream().map(Expectation::key).collect(Collectors.toSet());
    return keys().contains(program.folder())
        ? expected.contains(program.folder())
        : !expected.isEmpty();
  }

  private static Path twinOf(Program program) {
    return program.path().getParent().resolveSibling("accept").resolve(program.name());
  }

  /** {@code TimerDriver_CancelDropped.java} breaks {@code TimerDriver.java}. */
  private static Path driverOf(Program program) {
    String name = program.name().replaceFirst("_.*", ".java");
    return program.path().getParent().resolveSibling("accept").resolve(name);
  }

  private static boolean saysWhy(Path file) {
    return read(file).lines().anyMatch(line -> line.matches("// gap: .+"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
