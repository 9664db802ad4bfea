package dev.custody.checker.resources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known on one path, or on several that agree in everything that matters: what each place
 * holds, and the state of each value. The facts change as a transfer function walks a block; a
 * world that flows on is copied first.
 */
public final class World {

  /** How many turns of a loop are told apart; more than anybody carries along in variables. */
  private static final int OLDEST = 6;

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
    ValueId id = new ValueId(site, 0);
    if (values.containsKey(id)) {
      age(id);
    }
    return id;
  }

  private void age(ValueId id) {
    Value value = values.get(id);
    if (value == null) {
      return;
    }
    if (!value.isOwed() && !isReferred(id)) {
      values.remove(id);
      forgetOwner(id);
      return;
    }
    ValueId older = id.older();
    if (older.age() > OLDEST) {
      values.remove(id);
      places.replaceAll((place, held) -> refersTo(held, id) ? new Held.Unclear() : held);
      return;
    }
    age(older);
    values.remove(id);
    values.put(older, value.as(older));
    places.replaceAll((place, held) -> refersTo(held, id) ? new Held.Reference(older) : held);
    renameOwner(id, older);
  }

  private static boolean refersTo(Held held, ValueId id) {
    return held instanceof Held.Reference r && r.id().equals(id);
  }

  private void renameOwner(ValueId from, ValueId to) {
    values.replaceAll(
        (id, value) -> {
          if (!value.owners().contains(from)) {
            return value;
          }
          Set<ValueId> owners = new LinkedHashSet<>(value.owners());
          owners.remove(from);
          owners.add(to);
          return value.lentBy(owners);
        });
    places.replaceAll((place, held) -> renamed(held, from, to));
  }

  private static Held renamed(Held held, ValueId from, ValueId to) {
    if (held instanceof Held.Tag tag && tag.request().equals(from)) {
      return new Held.Tag(to);
    }
    if (held instanceof Held.NullTest test && test.id().equals(from)) {
      return new Held.NullTest(to, test.trueIfNull());
    }
    return held instanceof Held.SetOf set && set.request().equals(from) ? new Held.SetOf(to) : held;
  }

  private void forgetOwner(ValueId id) {
    places
        .values()
        .removeIf(
            held ->
                (held instanceof Held.Tag tag && tag.request().equals(id))
                    || (held instanceof Held.NullTest test && test.id().equals(id))
                    || (held instanceof Held.SetOf set && set.request().equals(id)));
  }

  /**
   * Whether a local variable or the result of an expression refers to a value.
   *
   * @param id the value
   * @return whether it can still be reached from inside the body
   */
  public boolean isReferred(ValueId id) {
    Held reference = new Held.Reference(id);
    return places.entrySet().stream()
        .anyMatch(
            e ->
                e.getValue().equals(reference)
                    && (e.getKey() instanceof Place.Local || e.getKey() instanceof Place.Temp));
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
              && (!exclusiveOnly || loan.qualifier().isExclusive());
      if (ends) {
        values.put(loan.id(), loan.lost(loss));
        endLoans(loan.id(), loss, false);
      }
    }
  }

  /**
   * Learns that a value is null on this path: there is nothing to give up, and nothing to lend.
   *
   * @param id the value
   */
  public void learnNull(ValueId id) {
    values.remove(id);
    places.replaceAll(
        (place, held) ->
            held instanceof Held.NullTest t && t.id().equals(id)
                ? new Held.Truth(t.trueIfNull())
                : held);
    places.replaceAll((place, held) -> refersTo(held, id) ? new Held.Null() : held);
    forgetOwner(id);
  }

  /**
   * Forgets what is known of all places that satisfy a condition; values that only they kept are
   * forgotten too.
   *
   * @param which the condition
   */
  public void forget(Predicate<Place> which) {
    List<ValueId> kept = new ArrayList<>();
    places
        .entrySet()
        .removeIf(
            e -> {
              if (!which.test(e.getKey())) {
                return false;
              }
              if (e.getValue() instanceof Held.Reference r) {
                kept.add(r.id());
              }
              return true;
            });
    for (ValueId id : kept) {
      Value value = values.get(id);
      if (value != null && !value.isOwed() && !isReferred(id)) {
        values.remove(id);
      }
    }
  }

  /** Drops values that nothing refers to and nobody owes: they cannot matter any more. */
  public void tidy() {
    Set<ValueId> reachable = new LinkedHashSet<>();
    for (Held held : places.values()) {
      if (held instanceof Held.Reference r) {
        reachable.add(r.id());
      } else if (held instanceof Held.Tag tag) {
        reachable.add(tag.request());
      } else if (held instanceof Held.SetOf set) {
        reachable.add(set.request());
      } else if (held instanceof Held.NullTest test) {
        reachable.add(test.id());
      }
    }
    for (Value value : values.values()) {
      if (value.isOwed()) {
        reachable.add(value.id());
      }
    }
    for (ValueId id : List.copyOf(reachable)) {
      addOwners(id, reachable);
    }
    values.keySet().retainAll(reachable);
  }

  private void addOwners(ValueId id, Set<ValueId> reachable) {
    Value value = values.get(id);
    if (value != null) {
      for (ValueId owner : value.owners()) {
        if (reachable.add(owner)) {
          addOwners(owner, reachable);
        }
      }
    }
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
