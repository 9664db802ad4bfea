package dev.custody.checker.resources;

import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Place.Iteration.Part;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Containers of containers that are known to have no elements in those. One that is filled may be
 * any of these, by a name that nobody followed.
 */
final class Hollows {

  private Hollows() {}

  /** Something may have come into a container. */
  static void refill(ValueId filled, Map<Place, Held> places, Map<ValueId, Value> values) {
    Value container = values.get(filled);
    if (container == null || container.duty()) {
      return; // one that nobody else has is inside of no other
    }
    Set<Place> own = new HashSet<>(); // what a loop has before it is asked for when it goes on
    places.forEach(
        (place, held) -> {
          if (held.equals(new Held.Reference(filled))
              && place instanceof Place.Iteration given
              && given.part() == Part.GIVEN) {
            own.add(new Place.Iteration(given.iterator(), Part.HOLLOW));
          }
        });
    places
        .entrySet()
        .removeIf(e -> e.getValue() instanceof Held.HollowTest && !own.contains(e.getKey()));
    values.replaceAll(
        (id, value) ->
            value.contents() != null && value.contents().fill() == Fill.HOLLOW
                ? value.keeping(value.contents().with(Fill.SOME))
                : value);
  }
}
