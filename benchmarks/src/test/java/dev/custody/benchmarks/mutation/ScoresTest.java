package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoresTest {

  @Test
  void aMutantThatNeverEndsIsDetectedAndOneThatIsNotReachedWasNotTried() {
    List<Mutant> all =
        List.of(
            mutant("rules", Fate.KILLED),
            mutant("rules", Fate.TIMED_OUT),
            mutant("rules", Fate.SURVIVED),
            mutant("rules", Fate.NO_COVERAGE),
            mutant("rules", Fate.UNTRIED),
            mutant("transfer", Fate.KILLED));

    assertThat(Scores.render(all).lines().skip(2))
        .containsExactly(
            "| rules | 5 | 1 | 3 | 1 | 1 | 1 | 66.7 % |",
            "| transfer | 1 | 0 | 1 | 1 | 0 | 0 | 100.0 % |",
            "| all | 6 | 1 | 4 | 2 | 1 | 1 | 75.0 % |");
  }

  private static Mutant mutant(String room, Fate fate) {
    return new Mutant("dev.custody.checker." + room + ".A$B c()V Math [1]", fate, 1, "");
  }
}
