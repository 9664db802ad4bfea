package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;

/** A loop makes values at one site again and again; those of earlier turns stay what they are. */
final class IdentitiesTest {

  private static final Place.Local FIRST = Facts.local("first");
  private static final VariableElement FIELD = Facts.variable("next");

  @Test
  void aValueThatIsStillOwedKeepsItsNameWhenItsSiteMakesAnother() {
    World world = Facts.world(FIRST, Facts.owned(1));

    ValueId again = world.renew(1);

    assertThat(world.held(FIRST)).isEqualTo(new Held.Reference(again.older()));
    assertThat(world.value(again.older())).isNotNull();
    assertThat(world.value(again)).isNull();
  }

  @Test
  void aValueThatNothingRefersToMakesRoom() {
    World world = new World();
    world.put(Facts.owned(1).lost(Facts.LOSS));

    ValueId again = world.renew(1);

    assertThat(world.value(again.older())).isNull();
  }

  @Test
  void whatAnOlderValueKeepsGoesWithIt() {
    World world = Facts.world(FIRST, Facts.owned(1));
    world.bind(new Place.Inside(Facts.id(1), FIELD), new Held.Null());

    ValueId older = world.renew(1).older();

    assertThat(world.held(new Place.Inside(older, FIELD))).isEqualTo(new Held.Null());
    assertThat(world.held(new Place.Inside(Facts.id(1), FIELD))).isNull();
  }

  @Test
  void aTestOfAnOlderValueIsStillAboutThatOne() {
    World world = Facts.world(FIRST, Facts.owned(1));
    Place.Local isGone = Facts.local("isGone");
    world.bind(isGone, new Held.NullTest(Facts.id(1), true));

    ValueId older = world.renew(1).older();

    assertThat(world.held(isGone)).isEqualTo(new Held.NullTest(older, true));
  }

  @Test
  void aLoanOfAnOlderValueIsStillLentByThatOne() {
    World world = Facts.world(FIRST, Facts.owned(1));
    Value loan = Facts.loan(2, 1);
    world.put(loan);
    world.bind(Facts.local("loan"), new Held.Reference(loan.id()));

    ValueId older = world.renew(1).older();

    assertThat(world.value(loan.id()).owners()).isEqualTo(Set.of(older));
  }

  @Test
  void aLoanOfAnOlderValueOfItsOwnSiteIsStillLentByThatOne() {
    World world = Facts.world(FIRST, Facts.owned(1));
    makeLoan(world); // of the one above
    makeLoan(world); // of the loan
    ValueId third = makeLoan(world);

    ValueId second = third.older();
    assertThat(world.value(third).owners()).isEqualTo(Set.of(second));
    assertThat(world.value(second).owners()).isEqualTo(Set.of(second.older()));
    assertThat(world.value(second.older()).owners()).isEqualTo(Set.of(second.older().older()));
    assertThat(world.value(second.older().older()).owners()).isEmpty();
  }

  @Test
  void aLoanLastsNoLongerThanWhatLentTheOneThatIsForgotten() {
    World world = Facts.world(FIRST, Facts.owned(9));
    ValueId last = world.make(1, Set.of(Facts.id(9)), IdentitiesTest::loan);
    for (int turn = 0; turn < 20; turn++) {
      last = makeLoan(world);
    }

    ValueId id = last;
    while (world.value(id) != null && !world.value(id).owners().contains(Facts.id(9))) {
      assertThat(world.value(id).owners()).isEqualTo(Set.of(id.older()));
      id = id.older();
    }
    assertThat(world.value(id)).isNotNull();
  }

  /** A loan of the newest value of the first site. */
  private static ValueId makeLoan(World world) {
    return world.make(1, Set.of(Facts.id(1)), IdentitiesTest::loan);
  }

  private static Value loan(ValueId id, Set<ValueId> lenders) {
    return Value.fresh(id, Qualifier.OWNED, false, lenders, Facts.owned(1).origin());
  }
}
