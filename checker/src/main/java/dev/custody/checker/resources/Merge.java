package dev.custody.checker.resources;

import com.sun.source.tree.VariableTree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two worlds into one in which only what holds in both is known. A pure function: neither of
 * the two changes.
 */
final class Merge {

  private final World left;
  private final World right;
  private final World joined = new World();

  private Merge(World left, World right) {
    this.left = left;
    this.right = right;
  }

  static World of(World left, World right) {
    return new Merge(left, right).run();
  }

  private World run() {
    Map<ValueId, Value> values = new LinkedHashMap<>();
    left.values().forEach(v -> values.put(v.id(), v));
    right.values().forEach(v -> values.putIfAbsent(v.id(), v));
    for (ValueId id : values.keySet()) {
      joined.put(value(left.value(id), right.value(id)));
    }
    Set<Place> places = new LinkedHashSet<>(left.places().keySet());
    places.addAll(right.places().keySet());
    for (Place place : places) {
      joined.bind(place, held(place, left.held(place), right.held(place)));
    }
    joined.leaveBy(wayOut(left.wayOut(), right.wayOut()));
    joined.tidy();
    return joined;
  }

  /** Of two exceptions under way nobody knows which it is, and any handler may have it. */
  private static @Nullable WayOut wayOut(@Nullable WayOut a, @Nullable WayOut b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    boolean isSame = String.valueOf(a.exception()).equals(String.valueOf(b.exception()));
    return new WayOut(a.by(), isSame ? a.exception() : null, a.announced() || b.announced());
  }

  /**
   * A value that one side does not know is gone, null or was never made there. Where all its names
   * are null on that side, it is simply maybe null: a null test tells the sides apart again.
   */
  private Value value(@Nullable Value a, @Nullable Value b) {
    if (a == null || b == null) {
      Value known = a == null ? b : a;
      ValueChange change = new ValueChange(known);
      change.nonNull = false;
      change.witnessed = false; // what was told on its way was not told on the other
      if (known.isOwed() && !isNull(known, a == null)) {
        change.presence = Presence.MAYBE;
      }
      return change.done();
    }
    ValueChange change = new ValueChange(a);
    if (!a.owners().equals(b.owners())) {
      Set<ValueId> owners = new LinkedHashSet<>(a.owners());
      owners.addAll(b.owners());
      change.owners = Set.copyOf(owners);
    }
    change.presence = a.presence() == b.presence() ? a.presence() : Presence.MAYBE;
    change.loss = a.loss() != null ? a.loss() : b.loss();
    change.duty = a.duty() || b.duty();
    // What came in by a parameter on one way only is not what the caller passed.
    change.origin = a.origin().at() instanceof VariableTree ? b.origin() : a.origin();
    change.nonNull = a.nonNull() && b.nonNull();
    change.home = a.home() != null ? a.home() : b.home();
    change.source = Objects.equals(a.source(), b.source()) ? a.source() : null;
    change.witnessed = a.witnessed() && b.witnessed();
    change.last = Objects.equals(a.last(), b.last()) ? a.last() : null;
    if (a.contents() != null && b.contents() != null) {
      change.contents = a.contents().join(b.contents());
    }
    return change.done();
  }

  /** Whether every name that a value has on one side is null on the other. */
  private boolean isNull(Value value, boolean onLeft) {
    World unknowing = onLeft ? left : right;
    World knowing = onLeft ? right : left;
    Held reference = new Held.Reference(value.id());
    boolean named = false;
    for (Map.Entry<Place, Held> entry : knowing.places().entrySet()) {
      if (entry.getValue().equals(reference) && !(entry.getKey() instanceof Place.Temp)) {
        named = true;
        if (!(unknowing.held(entry.getKey()) instanceof Held.Null)) {
          return false;
        }
      }
    }
    return named;
  }

  private @Nullable Held held(Place place, @Nullable Held a, @Nullable Held b) {
    if (a == null || b == null) {
      Held known = a == null ? b : a;
      return keepsAlone(place, a == null ? right : left, known) ? known : null;
    }
    if (a.equals(b)) {
      return a instanceof Held.Reference r && livesInTwo(r) ? inTwo(place) : a;
    }
    if (a instanceof Held.HollowTest one
        && b instanceof Held.HollowTest other
        && one.container().equals(other.container())) {
      return one.taken() != null ? one : other; // what only one way took is not there on either
    }
    if (a instanceof Held.Code one && b instanceof Held.Code other) {
      return one.or(other);
    }
    if (a.isOutdated() || b.isOutdated()) { // there it may hold anything
      return held(place, a.isOutdated() ? null : a, b.isOutdated() ? null : b);
    }
    if (a instanceof Held.Vacated || b instanceof Held.Vacated) {
      return a instanceof Held.Vacated ? a : b;
    }
    boolean aRefers = a instanceof Held.Reference || a instanceof Held.Unclear;
    boolean bRefers = b instanceof Held.Reference || b instanceof Held.Unclear;
    if (aRefers && bRefers) {
      return isKept(place, left, a) && isKept(place, right, b) ? null : either(a, b);
    }
    return aRefers ? a : bRefers ? b : null;
  }

  /** Whether a value lives in another place on either side, so that neither is known. */
  private boolean livesInTwo(Held.Reference reference) {
    Value one = left.value(reference.id());
    Value other = right.value(reference.id());
    return one != null
        && other != null
        && one.home() != null
        && other.home() != null
        && !one.home().equals(other.home());
  }

  /** What is read again need not be known; of what has only a name here neither will do. */
  private static @Nullable Held inTwo(Place place) {
    boolean isName = place instanceof Place.Local || place instanceof Place.Temp;
    return isName ? new Held.Unclear() : null;
  }

  /**
   * Where one side knows nothing of a local, it was not assigned there. Where one side knows
   * nothing of a field, the field may hold anything; only what must not be read any more is kept.
   */
  private static boolean keepsAlone(Place place, World world, @Nullable Held known) {
    boolean isLocal = place instanceof Place.Local || place instanceof Place.Temp;
    return known instanceof Held.Unclear
        || known instanceof Held.Vacated
        || (known instanceof Held.Reference r && (isLocal || isGone(world, r) || isOwed(world, r)));
  }

  /** What a field keeps by itself can be read again: it need not be known which value it is. */
  private static boolean isKept(Place place, World world, Held held) {
    boolean isField = !(place instanceof Place.Local || place instanceof Place.Temp);
    Value value = held instanceof Held.Reference r ? world.value(r.id()) : null;
    return isField && value != null && !value.isGone() && !value.isOwed();
  }

  private static boolean isOwed(World world, Held.Reference reference) {
    Value value = world.value(reference.id());
    return value != null && value.isOwed();
  }

  /** Of two values that are both gone either will do: neither may be used. */
  private Held either(Held a, Held b) {
    if (isGone(left, a)) {
      return isGone(right, b) ? a : new Held.Unclear();
    }
    return new Held.Unclear();
  }

  private static boolean isGone(World world, Held held) {
    Value value = held instanceof Held.Reference r ? world.value(r.id()) : null;
    return value != null && value.isGone();
  }
}
