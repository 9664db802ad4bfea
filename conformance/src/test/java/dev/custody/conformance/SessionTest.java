package dev.custody.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Generator;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.judge.CheckingJudge;
import dev.custody.conformance.judge.Judge;
import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.report.Tally;
import dev.custody.conformance.shrink.Keep;
import dev.custody.conformance.shrink.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial notices what it is held for. */
final class SessionTest {
  private static final CheckingJudge CHECKER = new CheckingJudge();

  /** Accepts everything that is Java, as a checker would that had lost all its rules. */
  private static final Judge EVERYTHING =
      candidates ->
          CHECKER.judge(candidates).stream()
              .map(j -> new Judgement(j.candidate(), List.of(), j.javaErrors(), j.classes()))
              .toList();

  @TempDir private Path folder;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  @Test
  void nothingIsKeptOfAJudgeThatIsRight() {
    Tally tally = trial(CHECKER, SessionTest::drivers, 40);

    assertThat(said).isEmpty();
    assertThat(tally.programs()).isEqualTo(40);
    assertThat(tally.isClean()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAJudgeAcceptsWronglyIsCountedAndShrunk() throws IOException {
    Tally tally = trial(EVERYTHING, SessionTest::drivers, 6);

    assertThat(tally.isClean()).isFalse();
    assertThat(said).anySatisfy(line -> assertThat(line).contains("is accepted, yet convicted"));
    List<Path> kept = files();
    assertThat(kept).isNotEmpty();
    for (Path file : kept) {
      assertThat(Files.readString(file))
          .startsWith("// Accepted by the checker, yet convicted by the referee: double.transfer")
          .contains("// Schedule: ")
          .contains("rq.endOk();\nrq.endOk();")
          .doesNotContain("board.flip()");
    }
  }

  @Test
  void programThatIsNoJavaIsToldWithItsText() throws IOException {
    Tally tally = trial(CHECKER, (name, n) -> Drivers.starting(name, "rq.noSuchMethod();"), 2);

    assertThat(tally.isClean()).isFalse();
    assertThat(said).hasSize(2).allSatisfy(line -> assertThat(line).contains("is no Java: line"));
    assertThat(files()).hasSize(2);
  }

  private Tally trial(Judge judge, Generator generator, int programs) {
    Series series =
        new Series(
            Map.of(Origin.RANDOM, generator, Origin.RIGHT, generator, Origin.MUTANT, generator),
            11,
            new Numbers());
    Session.Plan plan =
        new Session.Plan(EnumSet.allOf(Origin.class), programs, Duration.ofMinutes(5), 20, 2);
    return new Session(series, judge, plan, new Keep(folder), said::add).run();
  }

  /** Drivers that decide a few times what does not matter, and then end a request once or twice. */
  private static Candidate drivers(String name, List<Integer> numbers) {
    StringBuilder body = new StringBuilder();
    for (int number : numbers.subList(0, Math.min(8, numbers.size()))) {
      body.append(number % 2 == 1 ? "board.flip();\n" : "");
    }
    boolean twice = numbers.size() > 2;
    return Drivers.starting(name, body + (twice ? "rq.endOk();\nrq.endOk();" : "rq.endOk();"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
