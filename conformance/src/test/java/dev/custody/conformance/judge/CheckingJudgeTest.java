package dev.custody.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Request;
import dev.custody.conformance.Drivers;
import dev.custody.conformance.board.Board;
import dev.custody.conformance.generate.Candidate;
import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class CheckingJudgeTest {
  private static final CheckingJudge JUDGE = new CheckingJudge();
  private static final Candidate TWICE = Drivers.starting("Twice", "rq.endOk();\nrq.endOk();");

  @AfterAll
  static void close() {
    JUDGE.close();
  }

  @Test
  void programsAreJudgedEachForItself() {
    List<Judgement> judgements =
        JUDGE.judge(List.of(Drivers.right("First"), TWICE, Drivers.right("Last")));

    assertThat(judgements).extracting(Judgement::isAccepted).containsExactly(true, false, true);
    assertThat(judgements.get(1).keys()).containsExactly("double.transfer");
    assertThat(judgements.get(1).findings()).extracting(Finding::line).containsExactly(15L);
  }

  @Test
  void rejectedProgramsHaveClassesToo() {
    assertThat(JUDGE.judge(List.of(TWICE)).get(0).classes()).containsOnlyKeys("Twice");
  }

  @Test
  void invalidJavaIsToldApartAndLeavesTheOthersAlone() {
    Candidate invalid = Drivers.starting("Invalid", "rq.noSuchMethod();");

    List<Judgement> judgements = JUDGE.judge(List.of(invalid, TWICE, Drivers.right("Right")));

    assertThat(judgements).extracting(Judgement::isJava).containsExactly(false, true, true);
    assertThat(judgements.get(0).javaErrors())
        .singleElement()
        .asString()
        .startsWith("line 14: ")
        .contains("noSuchMethod");
    assertThat(judgements.get(1).keys()).containsExactly("double.transfer");
    assertThat(judgements.get(2).isAccepted()).isTrue();
  }

  @Test
  void theVerdictIsThatOfAnOrdinaryCompilation() {
    List<Candidate> programs =
        List.of(
            TWICE,
            Drivers.starting("Late", "rq.endOk();\nrq.sector();"),
            Drivers.starting("Leak", "rq.sector();"),
            Drivers.starting("Tag", "tags().request(3).sector();\nrq.endOk();"),
            Drivers.right("Right"));
    Classpath classpath =
        Classpath.containing(
            dev.custody.annotations.Owned.class, Request.class, Board.class, NonNull.class);

    try (CheckedCompilation ordinary = CheckedCompilation.of(classpath)) {
      for (Judgement judgement : JUDGE.judge(programs)) {
        Candidate program = judgement.candidate();
        assertThat(judgement.findings())
            .isEqualTo(
                ordinary.compile(Map.of(program.name() + ".java", program.source())).findings());
      }
    }
  }
}
