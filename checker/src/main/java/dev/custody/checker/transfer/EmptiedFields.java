package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Fields of an object that this body made, which methods of that empty one after the other. */
final class EmptiedFields {

  private EmptiedFields() {}

  /** Learns from a call on such an object that ended normally. */
  static void learn(Call call, Value object, Scene scene) {
    List<VariableElement> fields = OwningObjects.fieldsOf(object, scene);
    if (fields.size() < 2) {
      return; // the object is empty with its only field
    }
    Effects effects = Interference.effects(call, scene);
    Emptying emptying = scene.body().file().emptying();
    ExecutableElement callee = OwningObjects.called(call, object, scene);
    for (VariableElement field : fields) {
      if (effects.emptied().contains(field) && emptying.leavesEmpty(callee, field)) {
        Place place = new Place.Inside(object.id(), field);
        if (scene.body().contracts().ofField(field).owns()) {
          scene.world().bind(place, new Held.Null());
        } else {
          Containers.keep(field, place, Fill.EMPTY, call.tree(), scene);
        }
      }
    }
  }
}
