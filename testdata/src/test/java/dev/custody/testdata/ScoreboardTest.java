package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.Program.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScoreboardTest {

  @Test
  void countsByFolderAndInTotal() {
    Scoreboard scoreboard = new Scoreboard();
    scoreboard.add(program("tag.stale", Verdict.REJECT), true);
    scoreboard.add(program("tag.stale", Verdict.REJECT), false);
    scoreboard.add(program("tag.stale", Verdict.ACCEPT), true);
    scoreboard.add(program("known-gaps", Verdict.GAP), true);

    assertThat(scoreboard.render())
        .isEqualTo(
            """
            | programs | rejected | accepted | gaps | right |
            | --- | ---: | ---: | ---: | ---: |
            | known-gaps |  |  | 1 of 1 | 1 of 1 |
            | tag.stale | 1 of 2 | 1 of 1 |  | 2 of 3 |
            | total | 1 of 2 | 1 of 1 | 1 of 1 | 3 of 4 |
            """);
  }

  private static Program program(String folder, Verdict verdict) {
    return new Program(folder, verdict, Path.of(folder, "A.java"));
  }
}
