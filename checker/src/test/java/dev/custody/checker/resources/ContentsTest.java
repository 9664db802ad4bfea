package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentsTest {

  private static final VariableElement INDEX = Facts.variable("i");

  @ParameterizedTest
  @CsvSource({
    "EMPTY, EMPTY, EMPTY",
    "EMPTY, SOME,  SOME",
    "SOME,  EMPTY, SOME",
    "SOME,  SPENT, SOME",
    "SPENT, SPENT, SPENT",
    "EMPTY, SPENT, SOME",
  })
  void aContainerIsEmptyOnlyWhereBothPathsLeftItSo(Fill left, Fill right, Fill joined) {
    assertThat(contents(left).join(contents(right)).fill()).isEqualTo(joined);
  }

  @Test
  void slotsAreVacantOnlyWhereBothPathsLeftThemSo() {
    Vacancy filledUpToHere = Vacancy.NONE.from(new Vacancy.Bound(INDEX, 1));
    Contents left = contents(Fill.SOME).vacant(filledUpToHere);
    assertThat(left.join(left).vacancy()).isEqualTo(filledUpToHere);
    assertThat(left.join(contents(Fill.SOME)).vacancy()).isEqualTo(Vacancy.NONE);
    assertThat(contents(Fill.SOME).join(left).vacancy()).isEqualTo(Vacancy.NONE);
  }

  @Test
  void whatIsFilledOtherwiseHasNoKnownSlots() {
    Contents emptiedUpToHere =
        contents(Fill.SOME).vacant(Vacancy.NONE.before(new Vacancy.Bound(INDEX, 0)));
    assertThat(emptiedUpToHere.with(Fill.SOME).vacancy()).isEqualTo(Vacancy.NONE);
  }

  @Test
  void aSlotComesNearerWhenTheIndexGrows() {
    assertThat(new Vacancy.Bound(INDEX, 1).afterIncrement()).isEqualTo(new Vacancy.Bound(INDEX, 0));
  }

  @Test
  void aLoopThatFillsByItsIndexForgetsThatOnlyConstantsWereFilled() {
    Vacancy byConstants = Vacancy.but(Set.of("0"));
    assertThat(byConstants.from(new Vacancy.Bound(INDEX, 0)).filled()).isNull();
    assertThat(byConstants.join(Vacancy.NONE).filled()).isNull();
    assertThat(byConstants.join(Vacancy.but(Set.of("1")))).isEqualTo(Vacancy.but(Set.of("0", "1")));
  }

  private static Contents contents(Fill fill) {
    return new Contents(fill, Qualifier.OWNED, false, Vacancy.NONE);
  }
}
