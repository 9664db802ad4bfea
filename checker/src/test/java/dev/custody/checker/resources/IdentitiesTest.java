package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

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
}
