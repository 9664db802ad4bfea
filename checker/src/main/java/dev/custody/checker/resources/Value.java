package dev.custody.checker.resources;

import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one tracked value at one point of a program.
 *
 * @param id its identity
 * @param qualifier what the holder may do with it while it has it; {@link Qualifier#GIVEN_UP} for
 *     an object that is tracked only because something was lent from it, or because it is a part of
 *     data that is lent
 * @param presence whether the holder still has it
 * @param loss how it was lost; null while it is held
 * @param duty whether this body must give it up
 * @param nonNull whether it is known to be there at all
 * @param owners the values that lend this one; empty for what nobody here lends
 * @param home the field or slot that owns it; null when no place does
 * @param source the place of the object that delivered it, such as a tag set; null when not known
 * @param origin where it came from
 * @param witnessed whether its loss has been reported on this path already
 * @param runs for a closure that somebody counts on: when it runs; null for anything else
 * @param contents what is known of its elements; null for what is no container
 * @param last the container that is empty if this value turns out to be null; null where null says
 *     nothing
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
    boolean witnessed,
    @Nullable Runs runs,
    @Nullable Contents contents,
    @Nullable ValueId last) {

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
        false,
        null,
        null,
        null);
  }

  /**
   * Whether it is lent, or owned by a field: a right that its holder here cannot pass on.
   *
   * @return whether it is not this body's to give up
   */
  public boolean isLent() {
    return qualifier.isLoan() || isPart() || home != null || (runs != null && runs.duringTheCall());
  }

  /**
   * Whether it is a closure that its owner must run.
   *
   * @return whether running it is what gives it up
   */
  public boolean runsOnce() {
    return runs != null && runs.atMostOnce();
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
   * Whether somebody must still give it up here. A container need not be while it is empty.
   *
   * @return whether it has a duty and may still be held
   */
  public boolean isOwed() {
    return duty && presence != Presence.GONE && (contents == null || contents.fill() == Fill.SOME);
  }

  /**
   * As what it is owed: for a container, that of its elements.
   *
   * @return {@code OWNED} or {@code REFCOUNTED} for what has a duty
   */
  public Qualifier owedAs() {
    return contents == null ? qualifier : contents.keeps();
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
   * Whether it is a part of data that is lent: nothing is demanded of it but that it is used in
   * time.
   *
   * @return whether it ends with what lends that data
   */
  public boolean isPart() {
    return isBystander() && !owners.isEmpty();
  }

  /**
   * Whether it is a container that may be referred to from several places.
   *
   * @return whether handing it on takes nothing away from who has it
   */
  public boolean isShared() {
    return contents != null && contents.isShared();
  }

  /**
   * The same value, lost.
   *
   * @param how how and where
   * @return the value, gone
   */
  public Value lost(Loss how) {
    ValueChange change = new ValueChange(this);
    change.presence = Presence.GONE;
    change.loss = how;
    return change.done();
  }

  /**
   * The same value, as it was before it was lost.
   *
   * @return the value, held
   */
  public Value heldBefore() {
    ValueChange change = new ValueChange(this);
    change.presence = Presence.HELD;
    return change.done();
  }

  /**
   * The same value, which was not lost after all.
   *
   * @return the value, held
   */
  public Value regained() {
    ValueChange change = new ValueChange(this);
    change.presence = Presence.HELD;
    change.loss = null;
    return change.done();
  }

  /**
   * The same container, still held, whose elements went elsewhere.
   *
   * @param how how and where
   * @return the container with that loss
   */
  public Value lostTo(Loss how) {
    ValueChange change = new ValueChange(this);
    change.loss = how;
    return change.done();
  }

  /**
   * The same value under another identity.
   *
   * @param other the identity
   * @return the value with it
   */
  public Value as(ValueId other) {
    ValueChange change = new ValueChange(this);
    change.id = other;
    return change.done();
  }

  /**
   * The same value, known to be there.
   *
   * @return the value, not null
   */
  public Value there() {
    ValueChange change = new ValueChange(this);
    change.nonNull = true;
    change.last = null;
    return change.done();
  }

  /**
   * The same value, its loss reported.
   *
   * @return the value, witnessed
   */
  public Value reported() {
    ValueChange change = new ValueChange(this);
    change.witnessed = true;
    return change.done();
  }

  /**
   * The same value, owned by a place rather than by this body.
   *
   * @param place the field or slot
   * @return the value, without a duty here
   */
  public Value livingIn(Place place) {
    ValueChange change = new ValueChange(this);
    change.home = place;
    change.duty = false;
    return change.done();
  }

  /**
   * The same value, taken out of its place by this body.
   *
   * @param where where that happened
   * @return the value with a duty
   */
  public Value takenOut(Origin where) {
    ValueChange change = new ValueChange(this);
    change.home = null;
    change.duty = true;
    change.origin = where;
    change.owners = Set.of();
    return change.done();
  }

  /**
   * The same value, about to be taken out of an object that has lent it until now.
   *
   * @return the value, which stays when the loans of the object end
   */
  public Value detached() {
    ValueChange change = new ValueChange(this);
    change.owners = Set.of();
    return change.done();
  }

  /**
   * The same value, somebody else's to give up.
   *
   * @return the value without a duty
   */
  public Value handedOn() {
    ValueChange change = new ValueChange(this);
    change.duty = false;
    return change.done();
  }

  /**
   * The same value, this body's to give up.
   *
   * @return the value with a duty
   */
  public Value owing() {
    ValueChange change = new ValueChange(this);
    change.duty = true;
    return change.done();
  }

  /**
   * The same value, lent by others.
   *
   * @param all every value that lends it
   * @return the value with those owners
   */
  public Value lentBy(Set<ValueId> all) {
    ValueChange change = new ValueChange(this);
    change.owners = Set.copyOf(all);
    return change.done();
  }

  /**
   * The same value, delivered by the object in a place.
   *
   * @param place where that object is, or null
   * @return the value with its source
   */
  public Value from(@Nullable Place place) {
    ValueChange change = new ValueChange(this);
    change.source = place;
    return change.done();
  }

  /**
   * The same value, known by another name.
   *
   * @param name where it came from and what the source calls it
   * @return the value with that origin
   */
  public Value called(Origin name) {
    ValueChange change = new ValueChange(this);
    change.origin = name;
    return change.done();
  }

  /**
   * The same value, held in another way.
   *
   * @param other what the holder may do with it
   * @return the value with that qualifier
   */
  public Value heldAs(Qualifier other) {
    ValueChange change = new ValueChange(this);
    change.qualifier = other;
    return change.done();
  }

  /**
   * The same value, which is a closure.
   *
   * @param when when it runs
   * @return the value, to be run
   */
  public Value running(Runs when) {
    ValueChange change = new ValueChange(this);
    change.runs = when;
    return change.done();
  }

  /**
   * The same value as a container.
   *
   * @param elements what is known of its elements; null for what is no container
   * @return the value with them
   */
  public Value keeping(@Nullable Contents elements) {
    ValueChange change = new ValueChange(this);
    change.contents = elements;
    return change.done();
  }

  /**
   * The same value, which is the last of a container if it is null.
   *
   * @param container the container, or null where null says nothing
   * @return the value with that
   */
  public Value lastOf(@Nullable ValueId container) {
    ValueChange change = new ValueChange(this);
    change.last = container;
    return change.done();
  }

  /** The same value, with another name for one that it depends on. */
  Value renamed(ValueId from, ValueId to) {
    if (!owners.contains(from) && !from.equals(last)) {
      return this;
    }
    ValueChange change = new ValueChange(this);
    change.owners =
        owners.stream()
            .map(id -> id.equals(from) ? to : id)
            .collect(Collectors.toUnmodifiableSet());
    change.last = from.equals(last) ? to : last;
    return change.done();
  }
}
