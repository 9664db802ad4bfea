package dev.custody.benchmarks.nonsense;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.CheckedResult;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checker finds in each shape of nonsense what is in it, and nothing else. */
final class NonsenseTest {

  private static final CheckedCompilation CHECKED = CheckedCompilation.of(Classpath.forDrivers());

  @AfterAll
  static void close() {
    CHECKED.close();
  }

  @TestFactory
  Stream<DynamicTest> eachShape() {
    return Nonsense.shapes().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> check(shape)));
  }

  private static void check(Shape shape) {
    Program program = shape.program(shape.small());

    CheckedResult result = CHECKED.compile(Map.of(program.path(), program.source()));

    assertThat(result.javaErrors()).isEmpty();
    Map<String, Integer> found = new HashMap<>();
    result.findings().stream()
        .collect(groupingBy(Finding::key, counting()))
        .forEach((key, count) -> found.put(key, count.intValue()));
    assertThat(shape.deserves(found)).as(result.render()).isTrue();
  }
}
