package dev.custody.checker.resources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Gives values their identities: a site that makes another value makes the ones it made before
 * older, wherever they are known.
 */
final class Identities {

  /** How many turns of a loop are told apart; more than anybody carries along in variables. */
  private static final int OLDEST = 6;

  private final Map<Place, Held> places;
  private final Map<ValueId, Value> values;

  Identities(Map<Place, Held> places, Map<ValueId, Value> values) {
    this.places = places;
    this.values = values;
  }

  /** Makes room for a new value of a site. */
  ValueId renew(int site) {
    ValueId id = new ValueId(site, 0);
    age(id, Set.of());
    return id;
  }

  /** Makes a value of a site, which may be lent by older ones of the same site. */
  ValueId make(int site, Set<ValueId> lenders, BiFunction<ValueId, Set<ValueId>, Value> fresh) {
    ValueId id = new ValueId(site, 0);
    Value oldest = values.get(new ValueId(site, OLDEST));
    int aged = age(id, lenders);
    Set<ValueId> owners = new LinkedHashSet<>();
    for (ValueId lender : lenders) {
      if (aged > OLDEST && oldest != null && lender.equals(oldest.id())) {
        owners.addAll(oldest.owners());
      } else {
        owners.add(lender.site() == site && lender.age() < aged ? lender.older() : lender);
      }
    }
    values.put(id, fresh.apply(id, owners));
    return id;
  }

  /**
   * Makes a value older, and before that those that are older already, up to the first that nobody
   * needs any more.
   *
   * @return how many values became older, this one the first of them
   */
  private int age(ValueId id, Set<ValueId> lenders) {
    Value value = values.get(id);
    if (value == null) {
      return 0;
    }
    if (!value.isOwed() && !isReferred(id) && !lenders.contains(id) && !isLender(id)) {
      values.remove(id);
      Held reference = new Held.Reference(id); // a field of another object may keep it
      places.values().removeIf(held -> held.equals(reference) || id.equals(held.about()));
      places.keySet().removeIf(place -> id.equals(place.inside()));
      return 0;
    }
    ValueId older = id.older();
    if (older.age() > OLDEST) {
      values.remove(id);
      values.replaceAll((known, loan) -> lentInstead(loan, value));
      replace(id, new Held.Unclear());
      places.keySet().removeIf(place -> id.equals(place.inside()));
      return 1;
    }
    int aged = age(older, lenders);
    Value renamed = values.remove(id); // its lenders may be older by now
    values.put(older, (renamed == null ? value : renamed).as(older));
    replace(id, new Held.Reference(older));
    values.replaceAll((known, other) -> other.renamed(id, older));
    places.replaceAll((place, held) -> id.equals(held.about()) ? held.about(older) : held);
    renameInside(id, older);
    return aged + 1;
  }

  /** What a value that is told apart no longer has lent lasts no longer than that value does. */
  private static Value lentInstead(Value loan, Value lender) {
    if (!loan.owners().contains(lender.id())) {
      return loan;
    }
    Set<ValueId> owners = new LinkedHashSet<>(loan.owners());
    owners.remove(lender.id());
    owners.addAll(lender.owners());
    return loan.lentBy(owners);
  }

  /** What a value keeps, it keeps under its other identity. */
  private void renameInside(ValueId id, ValueId older) {
    for (Place place : List.copyOf(places.keySet())) {
      if (id.equals(place.inside())) {
        Held held = places.remove(place);
        if (held != null) {
          places.put(place.inside(older), held);
        }
      }
    }
  }

  private void replace(ValueId id, Held other) {
    Held reference = new Held.Reference(id);
    places.replaceAll((place, held) -> held.equals(reference) ? other : held);
  }

  private boolean isReferred(ValueId id) {
    Held reference = new Held.Reference(id);
    Held vacated = new Held.Vacated(id); // that place must still be overwritten
    return places.entrySet().stream()
        .anyMatch(
            e ->
                e.getValue().equals(vacated)
                    || (e.getValue().equals(reference)
                        && (e.getKey() instanceof Place.Local
                            || e.getKey() instanceof Place.Temp
                            || e.getKey() instanceof Place.Returned)));
  }

  private boolean isLender(ValueId id) {
    return values.values().stream().anyMatch(value -> value.owners().contains(id));
  }
}
