package dev.custody.checker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.types.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DemandTest {

  @ParameterizedTest
  @CsvSource({
    "OWNED, OWNER",
    "REFCOUNTED, COUNT",
    "BORROWED_EXCLUSIVE, EXCLUSIVE",
    "BORROWED, SHARED",
    "GIVEN_UP, NONE",
  })
  void aQualifierOnAParameterDemandsWhatItNames(Qualifier qualifier, Demand demand) {
    assertThat(Demand.of(qualifier)).isEqualTo(demand);
  }

  @ParameterizedTest
  @EnumSource
  void anArgumentChangesHandsWhereTheParameterGetsADuty(Qualifier qualifier) {
    assertThat(Demand.of(qualifier).isTransfer()).isEqualTo(qualifier.hasDuty());
  }
}
