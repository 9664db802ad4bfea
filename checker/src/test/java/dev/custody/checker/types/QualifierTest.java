package dev.custody.checker.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class QualifierTest {

  @ParameterizedTest
  @CsvSource({
    "OWNED,              true,  false, true",
    "REFCOUNTED,         true,  false, false",
    "BORROWED_EXCLUSIVE, false, true,  true",
    "BORROWED,           false, true,  false",
    "GIVEN_UP,           false, false, false",
  })
  void eachQualifierHasTheRightsOfTheTable(
      Qualifier qualifier, boolean duty, boolean loan, boolean exclusive) {
    assertThat(qualifier.hasDuty()).isEqualTo(duty);
    assertThat(qualifier.isLoan()).isEqualTo(loan);
    assertThat(qualifier.isExclusive()).isEqualTo(exclusive);
  }

  @ParameterizedTest
  @EnumSource
  void isSpelledAsAnAnnotation(Qualifier qualifier) {
    assertThat(qualifier.spelling()).matches("@[A-Z][A-Za-z]+(\\(exclusive = true\\))?");
  }

  @Test
  void onlyTheExclusiveLoanIsSpelledWithItsMember() {
    assertThat(Qualifier.BORROWED_EXCLUSIVE.spelling()).isEqualTo("@Borrowed(exclusive = true)");
    assertThat(Qualifier.BORROWED.spelling()).isEqualTo("@Borrowed");
  }
}
