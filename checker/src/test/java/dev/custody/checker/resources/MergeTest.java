package dev.custody.checker.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MergeTest {

  private static final Place.Local RQ = Facts.local("rq");
  private static final Place.Field CURRENT = Facts.fieldOfThis("current");

  // Values -------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "HELD,  HELD,  HELD",
    "HELD,  MAYBE, MAYBE",
    "HELD,  GONE,  MAYBE",
    "MAYBE, HELD,  MAYBE",
    "MAYBE, MAYBE, MAYBE",
    "MAYBE, GONE,  MAYBE",
    "GONE,  HELD,  MAYBE",
    "GONE,  MAYBE, MAYBE",
    "GONE,  GONE,  GONE",
  })
  void aValueIsHeldOnlyWhereBothHoldIt(Presence left, Presence right, Presence joined) {
    Value merged =
        merged(Facts.with(Facts.owned(1), left), Facts.with(Facts.owned(1), right), Facts.id(1));
    assertThat(merged.presence()).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({"OWNED, MAYBE", "REFCOUNTED, MAYBE", "BORROWED, HELD", "BORROWED_EXCLUSIVE, HELD"})
  void aDutyThatOneSideNeverHadIsADutyOnSomePathsOnly(Qualifier qualifier, Presence joined) {
    World knows = Facts.world(RQ, Facts.value(1, qualifier));
    assertThat(valueIn(Merge.of(knows, new World())).presence()).isEqualTo(joined);
    assertThat(valueIn(Merge.of(new World(), knows)).presence()).isEqualTo(joined);
  }

  @Test
  void aValueMayBeNullUnlessBothKnowThatItIsThere() {
    Value there = Facts.owned(1).there();
    assertThat(merged(there, there, Facts.id(1)).nonNull()).isTrue();
    assertThat(merged(there, Facts.owned(1), Facts.id(1)).nonNull()).isFalse();
  }

  @Test
  void theLossOfEitherSideIsRemembered() {
    Value gone = Facts.owned(1).lost(Facts.LOSS);
    assertThat(merged(Facts.owned(1), gone, Facts.id(1)).loss()).isEqualTo(Facts.LOSS);
    assertThat(merged(gone, Facts.owned(1), Facts.id(1)).loss()).isEqualTo(Facts.LOSS);
  }

  @Test
  void aLoanIsLentByTheOwnersOfBothSides() {
    World left = Facts.world(RQ, Facts.loan(1, 2));
    World right = Facts.world(RQ, Facts.loan(1, 3));
    assertThat(valueIn(Merge.of(left, right)).owners()).isEqualTo(Set.of(Facts.id(2), Facts.id(3)));
  }

  @Test
  void aDutyOfEitherSideStays() {
    Value taken = Facts.owned(1);
    Value resident = taken.livingIn(CURRENT);
    assertThat(merged(resident, taken, Facts.id(1)).duty()).isTrue();
    assertThat(merged(resident, resident, Facts.id(1)).duty()).isFalse();
  }

  @Test
  void whereAValueCameFromIsKnownOnlyIfBothAgree() {
    Place tags = Facts.local("tags");
    Value from = Facts.owned(1).from(tags);
    assertThat(merged(from, from, Facts.id(1)).source()).isEqualTo(tags);
    assertThat(merged(from, Facts.owned(1), Facts.id(1)).source()).isNull();
  }

  @Test
  void aLossIsReportedUnlessThatWasDoneOnBothSides() {
    Value reported = Facts.owned(1).lost(Facts.LOSS).reported();
    Value gone = Facts.owned(1).lost(Facts.LOSS);
    assertThat(merged(reported, gone, Facts.id(1)).witnessed()).isFalse();
    assertThat(merged(reported, reported, Facts.id(1)).witnessed()).isTrue();
  }

  @Test
  void aLoanThatNothingRefersToIsForgotten() {
    World knows = new World();
    knows.put(Facts.loan(1, 2));
    assertThat(Merge.of(knows, knows).values()).isEmpty();
  }

  // Places -------------------------------------------------------------------------------------

  static Stream<Arguments> contents() {
    Held one = new Held.Reference(Facts.id(1));
    Held two = new Held.Reference(Facts.id(2));
    Held gone = new Held.Reference(Facts.id(3));
    Held alsoGone = new Held.Reference(Facts.id(4));
    Held unclear = new Held.Unclear();
    Held earlier = new Held.Earlier(Facts.id(5));
    Held lent = new Held.Reference(Facts.id(5));
    Held none = new Held.Null();
    Held yes = new Held.Truth(true);
    Held no = new Held.Truth(false);
    return Stream.of(
        Arguments.of(RQ, one, one, one),
        Arguments.of(RQ, one, two, unclear),
        Arguments.of(RQ, gone, alsoGone, gone),
        Arguments.of(RQ, gone, one, unclear),
        Arguments.of(RQ, one, none, one),
        Arguments.of(RQ, none, one, one),
        Arguments.of(RQ, one, null, one),
        Arguments.of(RQ, null, one, one),
        Arguments.of(RQ, unclear, null, unclear),
        Arguments.of(RQ, unclear, none, unclear),
        Arguments.of(RQ, none, null, null),
        Arguments.of(RQ, none, none, none),
        Arguments.of(RQ, yes, yes, yes),
        Arguments.of(RQ, yes, no, null),
        Arguments.of(RQ, yes, null, null),
        Arguments.of(CURRENT, one, null, one),
        Arguments.of(CURRENT, gone, null, gone),
        Arguments.of(CURRENT, new Held.Reference(Facts.id(5)), null, null),
        Arguments.of(CURRENT, none, null, null),
        Arguments.of(CURRENT, earlier, earlier, earlier),
        Arguments.of(CURRENT, earlier, lent, null),
        Arguments.of(CURRENT, lent, earlier, null),
        Arguments.of(CURRENT, earlier, new Held.Earlier(Facts.id(1)), null),
        Arguments.of(CURRENT, earlier, none, null),
        Arguments.of(CURRENT, one, earlier, one),
        Arguments.of(CURRENT, unclear, null, unclear));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void aPlaceHoldsWhatHoldsOnBothSides(
      Place place, @Nullable Held left, @Nullable Held right, @Nullable Held joined) {
    assertThat(Merge.of(worldWith(place, left), worldWith(place, right)).held(place))
        .isEqualTo(joined);
  }

  /** Values 1 and 2 are owned, 3 and 4 are gone, 5 is lent. */
  private static World worldWith(Place place, @Nullable Held held) {
    World world = new World();
    world.put(Facts.owned(1));
    world.put(Facts.owned(2));
    world.put(Facts.owned(3).lost(Facts.LOSS));
    world.put(Facts.owned(4).lost(Facts.LOSS));
    world.put(Facts.value(5, Qualifier.BORROWED));
    world.bind(place, held);
    return world;
  }

  // The join as a whole ------------------------------------------------------------------------

  static List<World> worlds() {
    World two = Facts.world(RQ, Facts.owned(1));
    two.put(Facts.loan(2, 1));
    two.bind(Facts.local("data"), new Held.Reference(Facts.id(2)));
    return List.of(
        new World(),
        Facts.world(RQ, Facts.owned(1)),
        Facts.world(RQ, Facts.owned(1).lost(Facts.LOSS)),
        Facts.world(RQ, Facts.with(Facts.owned(1), Presence.MAYBE)),
        Facts.world(CURRENT, Facts.owned(1).livingIn(CURRENT)),
        two);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void aWorldJoinedWithItselfIsUnchanged(World world) {
    assertThat(Merge.of(world, world.copy())).isEqualTo(world);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void theOrderOfTheSidesDoesNotMatter(World world) {
    for (World other : worlds()) {
      assertThat(Merge.of(world, other)).isEqualTo(Merge.of(other, world));
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void joiningTheSameAgainBringsNothingNew(World world) {
    for (World other : worlds()) {
      World once = Merge.of(world, other);
      assertThat(Merge.of(once, other)).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neitherSideChanges(World world) {
    for (World other : worlds()) {
      World left = world.copy();
      World right = other.copy();
      Merge.of(left, right);
      assertThat(left).isEqualTo(world);
      assertThat(right).isEqualTo(other);
    }
  }

  private static Value merged(Value left, Value right, ValueId id) {
    World joined = Merge.of(Facts.world(RQ, left), Facts.world(RQ, right));
    return Objects.requireNonNull(joined.value(id));
  }

  private static Value valueIn(World world) {
    return Objects.requireNonNull(world.valueIn(RQ));
  }
}
