package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class WorldTest {

  private final Place.Local rq = Facts.local("rq");
  private final Place.Local data = Facts.local("data");
  private final World world = Facts.world(rq, Facts.owned(1));

  @Test
  void aCopyChangesOnItsOwn() {
    World copy = world.copy();
    copy.lose(Facts.id(1), Facts.LOSS);
    copy.bind(rq, null);
    assertThat(presence(1)).isEqualTo(Presence.HELD);
    assertThat(world.valueIn(rq)).isNotNull();
    assertThat(copy.valueIn(rq)).isNull();
  }

  @Test
  void aPlaceThatOthersMayHaveWrittenTellsOnlyWhatItHeldBefore() {
    world.bind(rq, new Held.Earlier(Facts.id(1)));
    assertThat(world.valueIn(rq)).isNull();
    assertThat(Objects.requireNonNull(world.lastIn(rq)).id()).isEqualTo(Facts.id(1));
    world.learnNull(Facts.id(1));
    assertThat(world.held(rq)).isNull();
    assertThat(world.lastIn(rq)).isNull();
  }

  @Test
  void losingAnOwnerEndsItsLoansAndTheLoansOfThose() {
    lend(Facts.loan(2, 1));
    world.put(Facts.loan(3, 2));
    world.put(Facts.loan(4, 9));
    world.lose(Facts.id(1), Facts.LOSS);
    assertThat(presence(2)).isEqualTo(Presence.GONE);
    assertThat(presence(3)).isEqualTo(Presence.GONE);
    assertThat(presence(4)).isEqualTo(Presence.HELD);
    assertThat(Objects.requireNonNull(world.value(Facts.id(3))).loss()).isEqualTo(Facts.LOSS);
  }

  @Test
  void aSharedUseOfTheOwnerEndsOnlyExclusiveLoans() {
    lend(Facts.loan(2, 1));
    world.put(Facts.exclusiveLoan(3, 1));
    world.endLoans(Facts.id(1), Facts.LOSS, true);
    assertThat(presence(2)).isEqualTo(Presence.HELD);
    assertThat(presence(3)).isEqualTo(Presence.GONE);
  }

  @Test
  void anExclusiveUseOfTheOwnerEndsAllItsLoans() {
    lend(Facts.loan(2, 1));
    world.endLoans(Facts.id(1), Facts.LOSS, false);
    assertThat(presence(2)).isEqualTo(Presence.GONE);
    assertThat(presence(1)).isEqualTo(Presence.HELD);
  }

  @Test
  void theValueOfTheLastTurnIsKeptApartWhileItIsOwed() {
    ValueId fresh = world.renew(1);
    world.put(Facts.owned(1));
    assertThat(fresh).isEqualTo(Facts.id(1));
    assertThat(world.held(rq)).isEqualTo(new Held.Reference(new ValueId(1, 1)));
    assertThat(world.values()).hasSize(2);
  }

  @Test
  void theValueOfTheLastTurnIsForgottenWhenItIsGoneAndUnnamed() {
    world.lose(Facts.id(1), Facts.LOSS);
    world.bind(rq, null);
    world.renew(1);
    assertThat(world.values()).isEmpty();
  }

  @Test
  void loansTagsAndTestsFollowAValueThatGrowsOlder() {
    lend(Facts.loan(2, 1));
    Place.Local tag = Facts.local("tag");
    Place.Local test = Facts.local("isNull");
    world.bind(tag, new Held.Tag(Facts.id(1)));
    world.bind(test, new Held.NullTest(Facts.id(1), true));
    world.renew(1);
    ValueId older = new ValueId(1, 1);
    assertThat(Objects.requireNonNull(world.valueIn(data)).owners()).containsExactly(older);
    assertThat(world.held(tag)).isEqualTo(new Held.Tag(older));
    assertThat(world.held(test)).isEqualTo(new Held.NullTest(older, true));
  }

  @Test
  void turnsBeyondTheBoundBecomeUnclear() {
    Place.Local first = Facts.local("first");
    world.bind(first, new Held.Reference(Facts.id(1)));
    for (int turn = 0; turn < 20; turn++) {
      world.put(Facts.owned(1).as(world.renew(1)));
    }
    assertThat(world.held(first)).isEqualTo(new Held.Unclear());
    assertThat(world.values()).hasSizeLessThan(10);
  }

  @Test
  void aValueLearntToBeNullIsNoDuty() {
    Place.Local test = Facts.local("isNull");
    world.bind(test, new Held.NullTest(Facts.id(1), false));
    world.learnNull(Facts.id(1));
    assertThat(world.held(rq)).isEqualTo(new Held.Null());
    assertThat(world.held(test)).isEqualTo(new Held.Truth(false));
    assertThat(world.values()).isEmpty();
  }

  @Test
  void forgettingAPlaceKeepsWhatIsOwedOrNamedElsewhere() {
    lend(Facts.loan(2, 1));
    world.forget(place -> place.equals(rq) || place.equals(data));
    assertThat(world.places()).isEmpty();
    assertThat(world.values()).extracting(Value::id).containsExactly(Facts.id(1));
  }

  @Test
  void onlyLocalsNameAValue() {
    World field = Facts.world(Facts.fieldOfThis("current"), Facts.owned(1));
    assertThat(field.isNamed(Facts.id(1))).isFalse();
    assertThat(world.isNamed(Facts.id(1))).isTrue();
  }

  @Test
  void tidyingKeepsTheOwnersOfWhatIsNamed() {
    World lent = Facts.world(data, Facts.loan(2, 1));
    lent.put(Facts.owned(1).lost(Facts.LOSS));
    lent.put(Facts.owned(3).lost(Facts.LOSS));
    lent.tidy();
    assertThat(lent.values())
        .extracting(Value::id)
        .containsExactlyInAnyOrder(Facts.id(1), Facts.id(2));
  }

  private void lend(Value loan) {
    world.put(loan);
    world.bind(data, new Held.Reference(loan.id()));
  }

  private Presence presence(int site) {
    return Objects.requireNonNull(world.value(Facts.id(site))).presence();
  }
}
