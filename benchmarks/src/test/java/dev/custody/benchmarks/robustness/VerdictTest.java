package dev.custody.benchmarks.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.measure.Measurement;
import dev.custody.benchmarks.nonsense.Nonsense;
import dev.custody.benchmarks.nonsense.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerdictTest {

  private static final String LEAK = "A.java:1: warning: [owned.leaked] 'rq' is still owned\n";
  private static final String ALARM = "A.java:2: warning: [double.transfer] 'rq' is given up\n";
  private static final String UNFOLLOWED = "[escapes.unchecked] that cannot be followed (";

  @TempDir private Path directory;

  @Test
  void isRightWhenAllAndOnlyTheMistakesAreFound() throws IOException {
    assertThat(verdict(0, LEAK, shape(false))).isEqualTo(Verdict.RIGHT);
    assertThat(verdict(0, LEAK + ALARM, shape(false))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(0, "", shape(false))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void forgivesFalseAlarmsWhereTheyAreExpected() throws IOException {
    assertThat(verdict(0, LEAK + ALARM, shape(true))).isEqualTo(Verdict.FALSE_ALARMS);
    assertThat(verdict(0, ALARM, shape(true))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void tellsWhatIsTooComplexFromADefect() throws IOException {
    String complex = UNFOLLOWED + "dev.custody.checker.transfer.TooComplexException: its paths)";
    String defect = UNFOLLOWED + "java.lang.NullPointerException: null)";

    assertThat(verdict(0, complex, shape(false))).isEqualTo(Verdict.TOO_COMPLEX);
    assertThat(verdict(0, defect, shape(false))).isEqualTo(Verdict.EXCEPTION);
    assertThat(verdict(4, "", shape(false))).isEqualTo(Verdict.EXCEPTION);
    assertThat(verdict(Measurement.STOPPED, "", shape(false))).isEqualTo(Verdict.NO_END);
  }

  private Verdict verdict(int exit, String output, Shape shape) throws IOException {
    Path log = Files.writeString(directory.resolve("log"), output);
    return Verdict.of(new Compilation(new Measurement(exit, 1, 1, 1), log), shape);
  }

  /** Any shape that has one leak. */
  private static Shape shape(boolean mayBeMore) {
    return Nonsense.shapes().stream()
        .filter(s -> s.mayBeMore() == mayBeMore && s.expected().equals(Map.of("owned.leaked", 1)))
        .findFirst()
        .orElseThrow();
  }
}
