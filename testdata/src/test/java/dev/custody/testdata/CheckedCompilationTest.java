package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CheckedCompilationTest {
  private static final String TWICE =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      class Twice {
        void finish(@Owned Request<String> rq) {
          rq.endOk();
          rq.endOk();
        }
      }
      """;

  @Test
  void aFindingSaysWhereWhichRuleAndWhy() {
    CheckedResult result = check(Map.of("Twice.java", TWICE));

    assertThat(result.javaErrors()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.file()).isEqualTo(Path.of("Twice.java"));
              assertThat(finding.line()).isEqualTo(7);
              assertThat(finding.column()).isPositive();
              assertThat(finding.key()).isEqualTo("double.transfer");
              assertThat(finding.message()).contains("rq").doesNotStartWith("[");
            });
    assertThat(result.render()).startsWith("Twice.java:7: error: [double.transfer] ");
  }

  @Test
  void aRightProgramIsSilent() {
    CheckedResult result =
        check(
            Map.of(
                "Once.java", TWICE.replace("Twice", "Once").replaceFirst("rq.endOk\\(\\);", "")));

    assertThat(result.render()).isEmpty();
    assertThat(result.isSilent()).isTrue();
  }

  @Test
  void severalTextsAreCompiledTogether() {
    CheckedResult result =
        check(
            Map.of("Pair.java", "class Pair { Twice twice = new Twice(); }", "Twice.java", TWICE));

    assertThat(result.findings()).hasSize(1);
    assertThat(result.javaErrors()).isEmpty();
  }

  @Test
  void invalidJavaIsToldApartFromFindings() {
    CheckedResult result = check(Map.of("Bad.java", "class Bad { Missing field; }"));

    assertThat(result.findings()).isEmpty();
    assertThat(result.javaErrors())
        .singleElement()
        .asString()
        .startsWith("Bad.java:1: error: cannot find symbol");
    assertThat(result.isSilent()).isFalse();
  }

  @Test
  void plainCompilationFindsOnlyInvalidJava() {
    try (CheckedCompilation plain = CheckedCompilation.plain(Classpath.forDrivers())) {
      assertThat(plain.compile(Map.of("Twice.java", TWICE)).isSilent()).isTrue();
      assertThat(plain.compile(Map.of("Late.java", "class Late { int late() {} }")).javaErrors())
          .singleElement()
          .asString()
          .contains("missing return statement");
    }
  }

  private static CheckedResult check(Map<String, String> sources) {
    try (CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers())) {
      return compilation.compile(sources);
    }
  }
}
