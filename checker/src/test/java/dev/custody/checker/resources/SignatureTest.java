package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.types.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignatureTest {

  private final Place.Local rq = Facts.local("rq");

  @ParameterizedTest
  @CsvSource({
    "HELD, HELD, true",
    "HELD, MAYBE, false",
    "HELD, GONE, false",
    "MAYBE, GONE, false",
    "MAYBE, MAYBE, true",
    "GONE, GONE, true",
  })
  void worldsAgreeWhenTheSameValuesAreHeld(Presence left, Presence right, boolean same) {
    World one = Facts.world(rq, Facts.with(Facts.owned(1), left));
    World other = Facts.world(rq, Facts.with(Facts.owned(1), right));
    assertThat(Signature.of(one).equals(Signature.of(other))).isEqualTo(same);
  }

  @Test
  void anOwedValueCountsWhereNothingNamesIt() {
    World owes = new World();
    owes.put(Facts.owned(1));
    assertThat(Signature.of(owes)).isNotEqualTo(Signature.of(new World()));
  }

  @Test
  void aLoanThatNothingNamesDoesNotCount() {
    World knows = new World();
    knows.put(Facts.loan(1, 2));
    assertThat(Signature.of(knows)).isEqualTo(Signature.of(new World()));
  }

  @Test
  void namesOfAHeldValueCount() {
    World renamed = Facts.world(Facts.local("other"), Facts.owned(1));
    assertThat(Signature.of(renamed)).isNotEqualTo(Signature.of(Facts.world(rq, Facts.owned(1))));
  }

  @Test
  void aNameOfAGoneValueCountsSinceItMayBeUsed() {
    Value gone = Facts.owned(1).lost(Facts.LOSS);
    World named = Facts.world(rq, gone);
    World unnamed = new World();
    unnamed.put(gone);
    assertThat(Signature.of(named)).isNotEqualTo(Signature.of(unnamed));
  }

  @Test
  void aGoneValueWithoutANameDoesNotCount() {
    World unnamed = new World();
    unnamed.put(Facts.owned(1).lost(Facts.LOSS));
    assertThat(Signature.of(unnamed)).isEqualTo(Signature.of(new World()));
  }

  @Test
  void whatAFieldHoldsDoesNotCount() {
    World knows = Facts.world(Facts.fieldOfThis("current"), Facts.value(1, Qualifier.BORROWED));
    assertThat(Signature.of(knows)).isEqualTo(Signature.of(new World()));
  }

  @Test
  void knownBooleansAndNullsDoNotCount() {
    World knows = new World();
    knows.bind(rq, new Held.Null());
    knows.bind(Facts.local("ok"), new Held.Truth(true));
    assertThat(Signature.of(knows)).isEqualTo(Signature.of(new World()));
  }
}
