package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every program is Java that compiles: only the checker may object to it. */
final class ValidJavaTest {

  @Test
  void everyProgramCompilesWithoutTheChecker() {
    try (CheckedCompilation plain = CheckedCompilation.plain(Classpath.forDrivers())) {
      Map<String, List<String>> errors =
          Programs.TREE.programs().stream()
              .collect(
                  Collectors.toMap(
                      program -> program.path().toString(),
                      program -> plain.compile(program.sources()).javaErrors()));

      errors.values().removeIf(List::isEmpty);
      assertThat(errors).isEmpty();
    }
  }
}
