package dev.custody.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.run.ProgramRuns;
import dev.custody.testdata.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private static final Finding FINDING =
      new Finding(Path.of("A.java"), 1, 1, "owned.leaked", "'rq' is still owned");

  @Test
  void falseAlarmsAreCountedByFeatureAndRule() {
    Tally tally = new Tally();
    tally.add(verdict(Origin.RIGHT, "timers tags", List.of(FINDING), List.of()));
    tally.add(verdict(Origin.RIGHT, "tags", List.of(), List.of()));

    assertThat(tally.acceptanceOfRight()).isEqualTo(0.5);
    assertThat(tally.render())
        .contains("| right | 2 | 0 | 1 (50.0 %) |")
        .contains("| tags | 2 | 1 (50.0 %) |")
        .contains("| timers | 1 | 1 (100.0 %) |")
        .contains("| `owned.leaked` | 1 |\n");
  }

  @Test
  void mutantsAreCountedByWhatWasChanged() {
    Tally tally = new Tally();
    tally.add(verdict(Origin.MUTANT, "late use", List.of(FINDING), List.of()));

    assertThat(tally.render()).contains("| late use | 1 | 1 | 0 | 0 | 1 | **0** | – |");
    assertThat(tally.isClean()).isTrue();
  }

  @Test
  void invalidJavaIsNotClean() {
    Tally tally = new Tally();
    tally.add(verdict(Origin.RANDOM, "", List.of(), List.of("line 3: cannot find symbol")));

    assertThat(tally.isClean()).isFalse();
    assertThat(tally.line()).contains("1 programs, 0 accepted").contains("1 no Java");
  }

  @Test
  void aMutantNeedNotBeJava() {
    Tally tally = new Tally();
    tally.add(verdict(Origin.MUTANT, "drop", List.of(), List.of("line 3: cannot find symbol")));

    assertThat(tally.isClean()).isTrue();
    assertThat(tally.line()).contains("1 no Java");
  }

  private static Verdict verdict(
      Origin origin, String family, List<Finding> findings, List<String> errors) {
    Candidate candidate = new Candidate("A", "", origin, family);
    return new Verdict(new Judgement(candidate, findings, errors, Map.of()), ProgramRuns.NONE);
  }
}
