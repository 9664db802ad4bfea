package dev.custody.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionsTest {

  @ParameterizedTest
  @CsvSource({
    "checker-4.4.0.jar, 4.4.0",
    "custody-checker-0.1.0-SNAPSHOT.jar, 0.1.0-SNAPSHOT",
    "error_prone_core-2.42.0-with-dependencies.jar, 2.42.0",
    "classes, unpacked"
  })
  void readsTheVersionOffTheName(String jar, String version) {
    assertThat(Versions.of(jar)).isEqualTo(version);
  }
}
