package dev.custody.checker.resources;

import dev.custody.checker.types.Qualifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one tracked value at one point of a program.
 *
 * @param id its identity
 * @param qualifier what the holder may do with it while it has it; {@link Qualifier#GIVEN_UP} for
 *     an object that is tracked only because something was lent from it
 * @param presence whether the holder still has it
 * @param loss how it was lost; null while it is held
 * @param duty whether this body must give it up
 * @param nonNull whether it is known to be there at all
 * @param owners the values that lend this one; empty for what nobody here lends
 * @param home the field or slot that owns it; null when no place does
 * @param source the place of the object that delivered it, such as a tag set; null when not known
 * @param origin where it came from
 * @param witnessed whether its loss has been reported on this path already
 */
public record Value(
    ValueId id,
    Qualifier qualifier,
    Presence presence,
    @Nullable Loss loss,
    boolean duty,
    boolean nonNull,
    Set<ValueId> owners,
    @Nullable Place home,
    @Nullable Place source,
    Origin origin,
    boolean witnessed) {

  /**
   * A value that has just come to be.
   *
   * @param id its identity
   * @param qualifier what the holder may do with it
   * @param duty whether this body must give it up
   * @param owners who lends it
   * @param origin where it came from
   * @return the value, held and maybe null
   */
  public static Value fresh(
      ValueId id, Qualifier qualifier, boolean duty, Set<ValueId> owners, Origin origin) {
    return new Value(
        id,
        qualifier,
        Presence.HELD,
        null,
        duty,
        false,
        Set.copyOf(owners),
        null,
        null,
        origin,
        false);
  }

  /**
   * Whether it is lent, or owned by a field: a right that its holder here cannot pass on.
   *
   * @return whether it is not this body's to give up
   */
  public boolean isLent() {
    return qualifier.isLoan() || home != null;
  }

  /**
   * Whether the holder has its right on no path.
   *
   * @return whether it is gone
   */
  public boolean isGone() {
    return presence == Presence.GONE;
  }

  /**
   * Whether somebody must still give it up here.
   *
   * @return whether it has a duty and may still be held
   */
  public boolean isOwed() {
    return duty && presence != Presence.GONE;
  }

  /**
   * Whether it is no tracked value itself, but only an object that something was lent from.
   *
   * @return whether nothing is demanded of it
   */
  public boolean isBystander() {
    return qualifier == Qualifier.GIVEN_UP;
  }

  /**
   * The same value, lost.
   *
   * @param how how and where
   * @return the value, gone
   */
  public Value lost(Loss how) {
    return new Value(
        id, qualifier, Presence.GONE, how, duty, nonNull, owners, home, source, origin, witnessed);
  }

  /**
   * The same value under another identity.
   *
   * @param other the identity
   * @return the value with it
   */
  public Value as(ValueId other) {
    return new Value(
        other, qualifier, presence, loss, duty, nonNull, owners, home, source, origin, witnessed);
  }

  /**
   * The same value, known to be there.
   *
   * @return the value, not null
   */
  public Value there() {
    return new Value(
        id, qualifier, presence, loss, duty, true, owners, home, source, origin, witnessed);
  }

  /**
   * The same value, its loss reported.
   *
   * @return the value, witnessed
   */
  public Value reported() {
    return new Value(
        id, qualifier, presence, loss, duty, nonNull, owners, home, source, origin, true);
  }

  /**
   * The same value, owned by a place rather than by this body.
   *
   * @param place the field or slot
   * @return the value, without a duty here
   */
  public Value livingIn(Place place) {
    return new Value(
        id, qualifier, presence, loss, false, nonNull, owners, place, source, origin, witnessed);
  }

  /**
   * The same value, taken out of its place by this body.
   *
   * @param where where that happened
   * @return the value with a duty
   */
  public Value takenOut(Origin where) {
    return new Value(
        id, qualifier, presence, loss, true, nonNull, owners, null, source, where, witnessed);
  }

  /**
   * The same value, lent by others.
   *
   * @param all every value that lends it
   * @return the value with those owners
   */
  public Value lentBy(Set<ValueId> all) {
    return new Value(
        id,
        qualifier,
        presence,
        loss,
        duty,
        nonNull,
        Set.copyOf(all),
        home,
        source,
        origin,
        witnessed);
  }

  /**
   * The same value, delivered by the object in a place.
   *
   * @param place where that object is, or null
   * @return the value with its source
   */
  public Value from(@Nullable Place place) {
    return new Value(
        id, qualifier, presence, loss, duty, nonNull, owners, home, place, origin, witnessed);
  }

  /**
   * The same value, known by another name.
   *
   * @param name where it came from and what the source calls it
   * @return the value with that origin
   */
  public Value called(Origin name) {
    return new Value(
        id, qualifier, presence, loss, duty, nonNull, owners, home, source, name, witnessed);
  }

  /**
   * The same value, held in another way.
   *
   * @param other what the holder may do with it
   * @return the value with that qualifier
   */
  public Value heldAs(Qualifier other) {
    return new Value(
        id, other, presence, loss, duty, nonNull, owners, home, source, origin, witnessed);
  }
}
