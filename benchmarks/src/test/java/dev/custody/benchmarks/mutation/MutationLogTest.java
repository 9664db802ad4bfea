package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MutationLogTest {
  @TempDir Path directory;

  @Test
  void keepsMutantsAsTheyAre() {
    MutationLog log = log();
    Mutant mutant = mutant(1, Fate.TIMED_OUT);

    log.add(List.of(mutant));

    assertThat(log.read()).containsExactly(mutant);
    assertThat(mutant.type()).isEqualTo("dev.custody.checker.rules.A$B");
    assertThat(mutant.file()).isEqualTo("A");
    assertThat(mutant.room()).isEqualTo("rules");
  }

  @Test
  void theLastFateOfAMutantHolds() {
    MutationLog log = log();

    log.add(List.of(mutant(1, Fate.SURVIVED), mutant(2, Fate.SURVIVED)));
    log.add(List.of(mutant(2, Fate.KILLED)));

    assertThat(log.read()).containsExactly(mutant(1, Fate.SURVIVED), mutant(2, Fate.KILLED));
  }

  @Test
  void beginsAnew() {
    MutationLog log = log();

    log.add(List.of(mutant(1, Fate.SURVIVED)));
    log.clear();

    assertThat(log.read()).isEmpty();
  }

  private MutationLog log() {
    return new MutationLog(directory.resolve("made/rules.tsv"));
  }

  private static Mutant mutant(int index, Fate fate) {
    return new Mutant(
        "dev.custody.checker.rules.A$B isWrong()Z Math [" + index + "]",
        fate,
        12,
        "replaced boolean return with true for A$B::isWrong");
  }
}
