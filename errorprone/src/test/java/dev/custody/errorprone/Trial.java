package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Tries one check on the text of a class {@code Driver}. */
final class Trial {

  private static final String FILE = "Driver.java";

  private static final String IMPORTS =
      """
      import dev.custody.annotations.*;
      import dev.custody.blk.*;
      import java.util.*;
      """;

  private final Class<? extends BugChecker> check;

  private Trial(Class<? extends BugChecker> check) {
    this.check = check;
  }

  static Trial of(Class<? extends BugChecker> check) {
    return new Trial(check);
  }

  /** Holds the findings against the {@code // BUG: Diagnostic contains:} before each line. */
  void reports(String source) {
    CompilationTestHelper.newInstance(check, Trial.class)
        .addSourceLines(FILE, IMPORTS + source)
        .doTest();
  }

  /** Holds the lines of the findings against some, where comments would change the judgement. */
  void reportsAt(String source, long... lines) {
    List<Finding> findings =
        new Compilation(List.of(instance())).findings(Map.of(FILE, IMPORTS + source));
    assertThat(findings).extracting(Finding::check).containsOnly(check.getSimpleName());
    assertThat(findings.stream().mapToLong(Finding::line)).containsExactly(boxed(lines));
  }

  private static Long[] boxed(long... lines) {
    return LongStream.of(lines).boxed().toArray(Long[]::new);
  }

  private BugChecker instance() {
    return Checks.all().stream().filter(check::isInstance).findFirst().orElseThrow();
  }

  void staysSilent(String source) {
    CompilationTestHelper.newInstance(check, Trial.class)
        .expectNoDiagnostics()
        .addSourceLines(FILE, IMPORTS + source)
        .doTest();
  }

  /** Applies the fixes and compares the text. */
  void mends(String source, String mended) {
    BugCheckerRefactoringTestHelper.newInstance(check, Trial.class)
        .addInputLines(FILE, IMPORTS + source)
        .addOutputLines(FILE, IMPORTS + mended)
        .doTest();
  }

  void suggestsNothing(String source) {
    BugCheckerRefactoringTestHelper.newInstance(check, Trial.class)
        .addInputLines(FILE, IMPORTS + source)
        .expectUnchanged()
        .doTest();
  }
}
