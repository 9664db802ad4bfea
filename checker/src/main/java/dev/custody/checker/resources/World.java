package dev.custody.checker.resources;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Contents.Fill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known on one path, or on several that agree in everything that matters: what each place
 * holds, and the state of each value. The facts change as a transfer function walks a block; a
 * world that flows on is copied first.
 */
public final class World {

  private final Map<Place, Held> places;
  private final Map<ValueId, Value> values;
  private @Nullable WayOut wayOut;

  /** A world in which nothing is known. */
  public World() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), null);
  }

  private World(Map<Place, Held> places, Map<ValueId, Value> values, @Nullable WayOut wayOut) {
    this.places = places;
    this.values = values;
    this.wayOut = wayOut;
  }

  /**
   * Copies of worlds, which may go other ways than these.
   *
   * @param worlds some worlds
   * @return a copy of each, in that order
   */
  public static List<World> copies(List<World> worlds) {
    List<World> copies = new ArrayList<>(worlds.size());
    for (World world : worlds) {
      copies.add(world.copy());
    }
    return copies;
  }

  /**
   * A world with the same facts that changes on its own.
   *
   * @return the copy
   */
  public World copy() {
    return new World(new LinkedHashMap<>(places), new LinkedHashMap<>(values), wayOut);
  }

  /**
   * What a place holds.
   *
   * @param place the place
   * @return what it is known to hold, or null
   */
  public @Nullable Held held(Place place) {
    return places.get(place);
  }

  /**
   * The tracked value that a place refers to.
   *
   * @param place the place
   * @return the value, or null where it holds none
   */
  public @Nullable Value valueIn(Place place) {
    return places.get(place) instanceof Held.Reference ref ? values.get(ref.id()) : null;
  }

  /**
   * The tracked value that a place refers to, or did before others may have replaced it.
   *
   * @param place the place
   * @return the value, or null where none is known
   */
  public @Nullable Value lastIn(Place place) {
    return places.get(place) instanceof Held.Earlier before
        ? values.get(before.id())
        : valueIn(place);
  }

  /**
   * A value, and those that lent it, by themselves or by way of others.
   *
   * @param value the value
   * @param which whether to go on from one that was lent to one that lent it
   * @return the value, then its lenders
   */
  public Set<Value> lenders(Value value, BiPredicate<Value, Value> which) {
    Set<Value> found = new LinkedHashSet<>();
    addLenders(value, which, found);
    return found;
  }

  private void addLenders(Value value, BiPredicate<Value, Value> which, Set<Value> found) {
    if (found.add(value)) {
      for (ValueId id : value.owners()) {
        Value lender = values.get(id);
        if (lender != null && which.test(value, lender)) {
          addLenders(lender, which, found);
        }
      }
    }
  }

  /**
   * The state of a value.
   *
   * @param id which one
   * @return its state, or null when it is not known here
   */
  public @Nullable Value value(ValueId id) {
    return values.get(id);
  }

  /**
   * All values, in the order in which they came to be known.
   *
   * @return a copy that later changes do not touch
   */
  public List<Value> values() {
    return List.copyOf(values.values());
  }

  /**
   * All places with what they hold.
   *
   * @return an unmodifiable view
   */
  public Map<Place, Held> places() {
    return Collections.unmodifiableMap(places);
  }

  /**
   * How this path is about to leave the body.
   *
   * @return the way out; null while it stays, and at the body's end
   */
  public @Nullable WayOut wayOut() {
    return wayOut;
  }

  /**
   * Notes how this path is about to leave, or that it does not after all.
   *
   * @param way how, or null
   */
  public void leaveBy(@Nullable WayOut way) {
    wayOut = way;
  }

  /**
   * Writes to a place.
   *
   * @param place the place
   * @param held what it holds now; null when nothing is known
   */
  public void bind(Place place, @Nullable Held held) {
    if (held == null) {
      places.remove(place);
    } else {
      places.put(place, held);
    }
  }

  /**
   * Forgets what an expression came to.
   *
   * @param expression an expression of the source
   */
  public void forgetResult(Tree expression) {
    places.keySet().removeIf(place -> place instanceof Place.Temp t && t.isOf(expression));
  }

  /**
   * Writes the state of a value.
   *
   * @param value its new state
   */
  public void put(Value value) {
    values.put(value.id(), value);
  }

  /**
   * Changes the state of a value, if it is known here.
   *
   * @param id which one
   * @param change its new state from its old
   */
  public void update(ValueId id, UnaryOperator<Value> change) {
    values.computeIfPresent(id, (known, value) -> change.apply(value));
  }

  /**
   * Makes room for a new value of a site: values that the site made before grow older by one.
   *
   * @param site the site's number
   * @return the identity for the new value
   */
  public ValueId renew(int site) {
    return new Identities(places, values).renew(site);
  }

  /**
   * Makes a value.
   *
   * @param site the number of the place that makes it
   * @param fresh the value, given its identity and who lends it
   * @param lenders who lends it; one that the same site made before is older by then
   * @return its identity
   */
  public ValueId make(
      int site, Set<ValueId> lenders, BiFunction<ValueId, Set<ValueId>, Value> fresh) {
    return new Identities(places, values).make(site, lenders, fresh);
  }

  /**
   * Whether a local variable refers to a value.
   *
   * @param id the value
   * @return whether the source can still name it
   */
  public boolean isNamed(ValueId id) {
    Held reference = new Held.Reference(id);
    return places.entrySet().stream()
        .anyMatch(e -> e.getValue().equals(reference) && e.getKey() instanceof Place.Local);
  }

  /** Takes all that is owed, and that no place refers to, to have been reported. */
  public void reportUnnamed() {
    for (Value value : values()) {
      if (value.isOwed() && !places.containsValue(new Held.Reference(value.id()))) {
        put(value.reported());
      }
    }
  }

  /**
   * The holder of a value loses it, and every loan taken from it ends.
   *
   * @param id the value
   * @param loss how and where
   */
  public void lose(ValueId id, Loss loss) {
    Value value = values.get(id);
    if (value != null) {
      values.put(id, value.lost(loss));
      endLoans(id, loss, false);
    }
  }

  /**
   * Ends the loans taken from a value, and the loans taken from those.
   *
   * @param owner the value
   * @param loss how and where
   * @param exclusiveOnly whether shared loans go on
   */
  public void endLoans(ValueId owner, Loss loss, boolean exclusiveOnly) {
    for (Value loan : values()) {
      boolean ends =
          loan.owners().contains(owner)
              && !loan.isGone()
              && (!exclusiveOnly || isExclusiveLoan(loan));
      if (ends) {
        values.put(loan.id(), loan.lost(loss));
        if (loan.home() != null && loan.presence() == Presence.HELD) {
          places.replace(loan.home(), new Held.Reference(loan.id()), new Held.Ended(loan.id()));
        }
        endLoans(loan.id(), loss, false);
      }
    }
  }

  /** What lives in an object is owned there, and may be looked at beside the object. */
  private static boolean isExclusiveLoan(Value loan) {
    return loan.qualifier().isExclusive() && loan.home() == null;
  }

  /**
   * Learns that a value is null on this path: there is nothing to give up, and nothing to lend.
   *
   * @param id the value
   */
  public void learnNull(ValueId id) {
    Value value = values.remove(id);
    if (value != null && value.last() != null) {
      fill(value.last(), Fill.EMPTY);
    }
    places.replaceAll(
        (place, held) ->
            held instanceof Held.NullTest t && t.id().equals(id)
                ? new Held.Truth(t.trueIfNull())
                : held);
    Set<Held> known = Set.of(new Held.Reference(id), new Held.Ended(id));
    places.replaceAll((place, held) -> known.contains(held) ? new Held.Null() : held);
    places.values().removeIf(held -> id.equals(held.about()));
  }

  /**
   * Learns whether a container has elements left.
   *
   * @param id the container
   * @param fill whether any are left
   */
  public void fill(ValueId id, Fill fill) {
    values.computeIfPresent(
        id,
        (known, value) ->
            value.contents() == null ? value : value.keeping(value.contents().with(fill)));
    if (fill == Fill.SOME) {
      Hollows.refill(id, places, values);
    }
  }

  /**
   * A container changes: what was said of its size, or of what it last gave, says nothing any more.
   *
   * @param id the container
   */
  public void forgetSize(ValueId id) {
    places
        .values()
        .removeIf(held -> held instanceof Held.SizeOf size && size.container().equals(id));
    forgetTests(id);
  }

  private void forgetTests(ValueId id) {
    places
        .values()
        .removeIf(held -> held instanceof Held.EmptyTest test && test.container().equals(id));
    values.replaceAll((known, value) -> id.equals(value.last()) ? value.lastOf(null) : value);
  }

  /**
   * Learns that a container has one element less: numbers stay, and what they are to its size does
   * not.
   *
   * @param id the container
   */
  public void shrink(ValueId id) {
    for (Map.Entry<Place, Held> entry : List.copyOf(places.entrySet())) {
      if (entry.getValue() instanceof Held.SizeOf size && size.container().equals(id)) {
        bind(entry.getKey(), size.plus(1));
      }
    }
    forgetTests(id);
  }

  /**
   * Forgets what is known of all places that satisfy a condition; values that only they kept are
   * forgotten too.
   *
   * @param which the condition
   */
  public void forget(Predicate<Place> which) {
    new Forgetting(places, values).forget(which);
  }

  /**
   * Forgets what is known of variables and results that are not read any more: the results, and of
   * variables that they are null, or what they referred to and was given up.
   *
   * @param isLive whether a variable or result may be read
   */
  public void forgetDead(Predicate<Place> isLive) {
    new Forgetting(places, values).forgetDead(isLive);
  }

  /** Drops values that nothing refers to and nobody owes: they cannot matter any more. */
  public void tidy() {
    new Forgetting(places, values).tidy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof World world
        && world.places.equals(places)
        && world.values.equals(values);
  }

  @Override
  public int hashCode() {
    return places.hashCode() * 31 + values.hashCode();
  }
}
