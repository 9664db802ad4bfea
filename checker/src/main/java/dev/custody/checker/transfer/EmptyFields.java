package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;

/** The owning fields of a new object that hold nothing yet, and may be filled. */
final class EmptyFields {

  private EmptyFields() {}

  /** What the constructor of a new object does not mention holds nothing. */
  static void learn(Call call, Scene scene) {
    if (!(call.node() instanceof ObjectCreationNode made)
        || made.getClassBody() != null
        || !(scene.held(made) instanceof Held.Reference object)
        || !(made.getType() instanceof DeclaredType type)) {
      return;
    }
    TypeElement element = (TypeElement) type.asElement();
    for (VariableElement field : scene.body().file().objects().emptyFields(element)) {
      if (scene.body().contracts().ofField(field).owns()) {
        scene.world().bind(new Place.Inside(object.id(), field), new Held.Null());
      }
    }
  }
}
