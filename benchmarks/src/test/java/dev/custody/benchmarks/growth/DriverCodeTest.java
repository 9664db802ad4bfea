package dev.custody.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.CheckedResult;
import dev.custody.testdata.Classpath;
import org.junit.jupiter.api.Test;

final class DriverCodeTest {

  @Test
  void isCodeThatTheCheckerAccepts() {
    try (CheckedCompilation checked = CheckedCompilation.of(Classpath.forDrivers())) {
      CheckedResult result = checked.compile(DriverCode.generate(8));

      assertThat(result.isSilent()).as(result.render()).isTrue();
    }
  }

  @Test
  void isTheSameCodeEachTime() {
    assertThat(DriverCode.generate(3)).isEqualTo(DriverCode.generate(3));
  }

  @Test
  void growsByAddingDrivers() {
    assertThat(DriverCode.generate(4)).containsAllEntriesOf(DriverCode.generate(2)).hasSize(5);
  }
}
