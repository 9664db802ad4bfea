package dev.custody.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.CheckedSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corner cases of the rules on declarations, with near misses beside them. */
final class DeclarationRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OverriddenGenerics.java",
        "OverriddenPromises.java",
        "MisplacedAnnotations.java",
        "UnsaidArguments.java",
        "Drained.java",
      })
  void saysWhatTheProgramExpectsAndNothingElse(String program) {
    CheckedSource source = CheckedSource.of(DeclarationRuleTest.class, program);
    assertThat(source.expected()).isNotEmpty();
    assertThat(source.found()).isEqualTo(source.expected());
  }
}
