package dev.custody.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.custody.checker.transfer.TooComplexException;
import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Classpath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsTest {

  @Test
  void countsByKey() {
    Findings findings =
        Findings.parse(
            """
            A.java:3: warning: [owned.leaked] 'rq' is still owned
            A.java:4: error: [owned.leaked] 'rq' is still owned
            A.java:5: warning: [double.transfer] 'rq' is given up again
            A.java:6: warning: [deprecation] foo() in A has been deprecated
            3 warnings
            """);

    assertThat(findings.byKey())
        .containsOnly(entry("owned.leaked", 2), entry("double.transfer", 1));
    assertThat(findings.count()).isEqualTo(3);
    assertThat(findings.render()).isEqualTo("2 owned.leaked, 1 double.transfer");
    assertThat(findings.unfollowed()).isZero();
    assertThat(findings.exceptions()).isZero();
  }

  @Test
  void tellsDefectsFromBodiesThatDoNotSettleAndFromWhatIsNotSupported() {
    Findings findings =
        Findings.parse(
            """
            A.java:3: warning: [escapes.unchecked] a construct that cannot be followed (java.lang.NullPointerException: Cannot invoke), which
            A.java:4: warning: [escapes.unchecked] a construct that cannot be followed (java.lang.StackOverflowError), which
            A.java:5: warning: [escapes.unchecked] a construct that cannot be followed (%s), which
            A.java:6: warning: [escapes.unchecked] a construct that cannot be followed (a default group that falls through to a later case), which
            """
                .formatted(new TooComplexException()));

    assertThat(findings.unfollowed()).isEqualTo(4);
    assertThat(findings.unsettled()).isEqualTo(1);
    assertThat(findings.exceptions()).isEqualTo(2);
  }

  /** Otherwise exceptions would be counted as none once the checker says it in other words. */
  @Test
  void knowsTheWordsOfTheChecker() {
    Path unfollowed = Path.of("../testdata/escapes.unchecked/reject/DefaultFallsThrough.java");
    try (CheckedCompilation checked = CheckedCompilation.of(Classpath.forDrivers())) {
      Findings findings = Findings.parse(checked.compile(List.of(unfollowed)).render());

      assertThat(findings.byKey()).containsOnly(entry("escapes.unchecked", 1));
      assertThat(findings.unfollowed()).isEqualTo(1);
    }
  }

  @Test
  void noticesThatTheCompilerCrashed() {
    assertThat(Findings.parse("The system is out of resources.\n").exceptions()).isEqualTo(1);
    assertThat(Findings.parse("error: SourceChecker.init: BugInCF").exceptions()).isEqualTo(1);
  }

  @Test
  void findsNothingInSilence() {
    assertThat(Findings.parse("").render()).isEqualTo("none");
  }
}
