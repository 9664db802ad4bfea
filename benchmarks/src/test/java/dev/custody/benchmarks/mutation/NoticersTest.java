package dev.custody.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.Program;
import dev.custody.testdata.Program.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;

final class NoticersTest {
  private static final ClassName STORES = ClassName.fromString("checker.Stores");
  private static final ClassName READS = ClassName.fromString("checker.Reads");
  private static final List<Program> PROGRAMS =
      IntStream.range(0, 100).mapToObj(NoticersTest::program).toList();

  private final Noticers noticers = new Noticers();

  @Test
  void theLastThatNoticedAMutantOfTheClassTryTheNextOneFirst() {
    noticers.noticed(STORES, List.of(PROGRAMS.get(7)));
    noticers.noticed(STORES, List.of(PROGRAMS.get(8)));
    noticers.noticed(STORES, List.of(PROGRAMS.get(7)));
    noticers.noticed(READS, List.of(PROGRAMS.get(9)));

    assertThat(noticers.first(STORES, PROGRAMS.subList(5, 10)))
        .containsExactly(
            PROGRAMS.get(7), PROGRAMS.get(8), PROGRAMS.get(5), PROGRAMS.get(6), PROGRAMS.get(9));
  }

  @Test
  void oneThatDoesNotReachTheMutantDoesNotTryIt() {
    noticers.noticed(STORES, List.of(PROGRAMS.get(7)));

    assertThat(noticers.first(STORES, PROGRAMS.subList(0, 3)))
        .containsExactlyElementsOf(PROGRAMS.subList(0, 3));
  }

  @Test
  void aMutantThatBreaksEverythingIsNoGuide() {
    noticers.noticed(STORES, PROGRAMS.subList(50, 60));

    assertThat(noticers.first(STORES, PROGRAMS)).containsExactlyElementsOf(PROGRAMS);
  }

  @Test
  void theyFillOneBatchAtMost() {
    IntStream.range(0, 100).forEach(i -> noticers.noticed(STORES, List.of(PROGRAMS.get(i))));

    assertThat(noticers.first(STORES, PROGRAMS))
        .hasSize(100)
        .startsWith(PROGRAMS.get(99))
        .endsWith(PROGRAMS.get(49))
        .contains(PROGRAMS.get(50), PROGRAMS.get(0));
  }

  private static Program program(int number) {
    return new Program("owned.leaked", Verdict.REJECT, Path.of("P" + number + ".java"));
  }
}
