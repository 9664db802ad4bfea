package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;

/** The owning fields of a new object that hold nothing yet, and may be filled. */
final class EmptyFields {

  private EmptyFields() {}

  /** What the constructor of a new object does not mention holds nothing, or what it leaves so. */
  static void learn(Call call, Scene scene) {
    if (!(call.node() instanceof ObjectCreationNode made)
        || made.getClassBody() != null
        || !(scene.held(made) instanceof Held.Reference object)
        || !(made.getType() instanceof DeclaredType type)) {
      return;
    }
    TypeElement element = (TypeElement) type.asElement();
    for (VariableElement field : leftEmpty(element, call.method(), scene)) {
      scene.world().bind(new Place.Inside(object.id(), field), new Held.Null());
    }
  }

  /** What the constructor that another begins with does not mention still holds nothing then. */
  static void learnBegun(Call call, Scene scene) {
    for (VariableElement field : leftEmpty(scene.body().type(), call.method(), scene)) {
      Place place = new Place.Field(new Place.This(), field);
      if (scene.world().held(place) == null) {
        scene.world().bind(place, new Held.Null());
      }
    }
  }

  /** The owning fields of a class into which a constructor of it puts nothing. */
  private static List<VariableElement> leftEmpty(
      TypeElement type, ExecutableElement constructor, Scene scene) {
    List<VariableElement> unmentioned = scene.body().file().objects().emptyFields(type);
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> scene.body().contracts().ofField(field).owns())
        .filter(field -> unmentioned.contains(field) || isLeftEmpty(constructor, field, scene))
        .toList();
  }

  /** Whether a constructor puts nothing into a field, which others of its class may fill. */
  private static boolean isLeftEmpty(
      ExecutableElement constructor, VariableElement field, Scene scene) {
    Emptying emptying = scene.body().file().emptying();
    return !field.getModifiers().contains(Modifier.STATIC)
        && !emptying.keepsThis(constructor)
        && emptying.leavesEmpty(constructor, field);
  }
}
