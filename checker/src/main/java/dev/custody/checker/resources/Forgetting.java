package dev.custody.checker.resources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;

/** Drops what cannot matter any more from the facts of a world. */
final class Forgetting {

  private final Map<Place, Held> places;
  private final Map<ValueId, Value> values;

  Forgetting(Map<Place, Held> places, Map<ValueId, Value> values) {
    this.places = places;
    this.values = values;
  }

  /** Forgets some places, and the values that only they kept, but for those that lend others. */
  void forget(Predicate<Place> which) {
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
      if (value != null
          && !value.isOwed()
          && !places.containsValue(new Held.Reference(id))
          && values.values().stream().noneMatch(loan -> loan.owners().contains(id))) {
        values.remove(id);
      }
    }
  }

  /** Forgets results that are not read any more, and of such variables what says nothing. */
  void forgetDead(Predicate<Place> isLive) {
    places
        .entrySet()
        .removeIf(
            e ->
                (e.getKey() instanceof Place.Temp
                        || (e.getKey() instanceof Place.Local local
                            && !mayMatter(local, e.getValue())))
                    && !isLive.test(e.getKey()));
  }

  /** What a parameter lends, a result may be lent from; what else is held must be given up. */
  private boolean mayMatter(Place.Local name, Held held) {
    Value value = held instanceof Held.Reference r ? values.get(r.id()) : null;
    boolean isParameter = name.variable().getKind() == ElementKind.PARAMETER;
    return value != null
        && !value.isGone()
        && (isParameter || value.duty() || value.home() != null);
  }

  /** Drops values that nothing refers to and nobody owes. */
  void tidy() {
    Set<ValueId> reachable = new LinkedHashSet<>();
    for (Held held : places.values()) {
      ValueId about = held instanceof Held.Reference r ? r.id() : held.about();
      if (about != null) {
        reachable.add(about);
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
}
