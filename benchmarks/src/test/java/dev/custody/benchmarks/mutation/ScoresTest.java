package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScoresTest {

  @Test
  void aMutantThatNeverEndsIsDetected() {
    Map<String, List<Mutant>> mutants = new LinkedHashMap<>();
    mutants.put("rules", mutants(Fate.KILLED, Fate.TIMED_OUT, Fate.SURVIVED, Fate.NO_COVERAGE));
    mutants.put("transfer", mutants(Fate.KILLED));

    assertThat(Scores.render(mutants))
        .isEqualTo(
            """
            | package | mutants | killed | timed out | survived | no coverage | score |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | rules | 4 | 1 | 1 | 1 | 1 | 50.0 % |
            | transfer | 1 | 1 | 0 | 0 | 0 | 100.0 % |
            | all | 5 | 2 | 1 | 1 | 1 | 60.0 % |
            """);
  }

  private static List<Mutant> mutants(Fate... fates) {
    return Arrays.stream(fates).map(fate -> new Mutant("a.B c()V Math [1]", fate, 1, "")).toList();
  }
}
