package dev.custody.checker.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosticTest {

  @Test
  void noKeyIsPartOfAnother() {
    // The framework suppresses every key that has the suppressed one as a part between dots.
    List<String> keys = Arrays.stream(Diagnostic.values()).map(Diagnostic::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    for (String key : keys) {
      assertThat(keys)
          .filteredOn(other -> ("." + other + ".").contains("." + key + "."))
          .containsExactly(key);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theKeyIsTheConstantsNameWithDots(Diagnostic diagnostic) {
    assertThat(diagnostic.key())
        .isEqualTo(diagnostic.name().toLowerCase(Locale.ROOT).replace('_', '.'));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceHolderTakesAnyArgument(Diagnostic diagnostic) {
    long holders = diagnostic.format().chars().filter(c -> c == '%').count();
    Object[] arguments = Stream.generate(() -> "X").limit(holders).toArray();
    String message = String.format(diagnostic.format(), arguments);
    assertThat(message.chars().filter(c -> c == 'X').count()).isGreaterThanOrEqualTo(holders);
    assertThat(message).doesNotContain("%");
  }

  @ParameterizedTest
  @EnumSource
  void theMessageStartsInLowerCaseOrWithAName(Diagnostic diagnostic) {
    assertThat(diagnostic.format()).matches("(?s)(%s|'%s'|[a-z]).*");
  }

  @ParameterizedTest
  @EnumSource
  void theMessageSaysHowToMendItAndEndsWithoutFullStop(Diagnostic diagnostic) {
    assertThat(diagnostic.format())
        .contains(". ")
        .doesNotEndWith(".")
        .isEqualTo(diagnostic.format().trim());
  }
}
