package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Finding;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Span;
import dev.custody.testdata.Program.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Each change that the checker offers is made, and the finding is gone. */
@TestInstance(Lifecycle.PER_CLASS)
final class MendsTest {

  /** Programs of a folder that are mended; there are hundreds, most of them alike. */
  private static final int PROGRAMS = Integer.getInteger("custody.mends.programs", 12);

  private final CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers());
  private final Map<String, Integer> offered = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> whateverIsOfferedLeavesValidJavaWithoutTheFinding() {
    return Programs.TREE.folders().stream()
        .flatMap(
            folder ->
                Programs.TREE.programs(folder, Verdict.REJECT).stream()
                    .filter(program -> program.sources().size() == 1)
                    .limit(PROGRAMS))
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.folder() + "/" + program.name(),
                    program.path().toUri(),
                    () -> mend(program)));
  }

  @AfterAll
  void somethingIsOfferedForEachRuleThatCanBeMendedBySight() {
    compilation.close();
    System.out.println("changes offered: " + offered);
    assertThat(offered)
        .containsKeys(
            "annotation.misplaced",
            "borrow.outlives.owner",
            "borrow.transferred",
            "double.transfer",
            "escapes.unchecked",
            "exclusive.required",
            "field.unannotated",
            "moved.out",
            "override.ownership",
            "tag.stale",
            "type.argument.unannotated",
            "use.after.transfer");
  }

  private void mend(Program program) throws IOException {
    Path file = program.sources().get(0);
    String text = Files.readString(file);
    List<Finding> before = findings(file, text);
    for (Finding finding : before) {
      for (Mend mend : finding.mends()) {
        offered.merge(finding.key(), 1, Integer::sum);
        String mended = mend.applyTo(text);
        assertThat(isGone(finding, text, before, mended, findings(file, mended)))
            .as("%s of line %d is gone after: %s%n%s", finding.key(), line(finding), mend, mended)
            .isTrue();
      }
    }
  }

  /** A caller may have to mend the same next; then the line of the finding itself is in order. */
  private static boolean isGone(
      Finding finding, String text, List<Finding> before, String mended, List<Finding> after) {
    String line = text.lines().toList().get(line(finding) - 1);
    return of(finding, after).count() < of(finding, before).count()
        || (mended.lines().anyMatch(line::equals)
            && of(finding, after)
                .noneMatch(other -> mended.lines().toList().get(line(other) - 1).equals(line)));
  }

  private static Stream<Finding> of(Finding finding, List<Finding> all) {
    return all.stream().filter(other -> other.key().equals(finding.key()));
  }

  private static int line(Finding finding) {
    return finding.at().map(Span::line).orElseThrow();
  }

  private List<Finding> findings(Path file, String text) {
    List<Finding> findings = new ArrayList<>();
    CheckedResult result =
        compilation.compile(Map.of(file.getFileName().toString(), text), findings::add);
    assertThat(result.javaErrors()).as(text).isEmpty();
    return findings;
  }
}
