package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.resources.Place;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Slots that a call writes by another name of their array than the one that they are known by here:
 * the field that keeps the array, or the variable that a closure captures.
 */
final class SlotsByOtherNames {

  /** A slot of which nobody knows which one it is. */
  private static final String ANY = "?";

  private SlotsByOtherNames() {}

  /** Whether some code may write a slot of an array that has a name here. */
  static boolean mayBeWritten(Place place, Effects effects, Scene scene) {
    return place instanceof Place.Slot slot
        && Stream.concat(
                effects.written().stream()
                    .filter(field -> field.asType().getKind() == TypeKind.ARRAY),
                effects.slots().stream())
            .filter(
                array -> effects.filled().contains(array) || !Interference.isEmpty(place, scene))
            .anyMatch(array -> mayBeOf(slot, array, scene));
  }

  private static boolean mayBeOf(Place.Slot slot, VariableElement array, Scene scene) {
    if (array.getKind().isField()) {
      return Places.fieldOf(slot) == null // a field keeps its own, and is seen to by its name
          && Aliases.mayBeSame(slot, new Place.Slot(new Place.Static(array), ANY), scene);
    }
    Place captured = new Place.Local(array);
    return scene.world().places().containsKey(captured)
        && Aliases.mayBeSame(slot, new Place.Slot(captured, ANY), scene);
  }
}
