package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.jspecify.annotations.Nullable;

/**
 * Where an object was read from: what a local variable stands for that was declared with a field,
 * with what a getter gives, or with an element of a container in either.
 */
final class ReadFrom {

  /** A slot of which nobody knows which one it is. */
  private static final String ANY = "?";

  private ReadFrom() {}

  /** The place furthest back; null for an object of which nothing is known. */
  static @Nullable Place place(Node node, Scene scene) {
    if (node instanceof TypeCastNode cast) {
      return place(cast.getOperand(), scene);
    } else if (node instanceof LocalVariableNode local) {
      return ofVariable(local.getElement(), scene);
    } else if (node instanceof MethodInvocationNode call) {
      return ofResult(call, scene);
    } else if (node instanceof ArrayAccessNode slot) {
      Place array = place(slot.getArray(), scene);
      return array == null ? null : new Place.Slot(array, ANY);
    } else if (node instanceof FieldAccessNode access && isOfObject(access, scene)) {
      Place object = place(access.getReceiver(), scene);
      return object == null ? null : ofField(access.getElement(), object, scene);
    }
    return Places.of(node, scene);
  }

  /** The same place, by where the variables were read from that lead to it. */
  static Place of(Place place, Scene scene) {
    if (place instanceof Place.Local local) {
      return ofVariable(local.variable(), scene);
    } else if (place instanceof Place.Slot slot) {
      return new Place.Slot(of(slot.array(), scene), slot.index());
    }
    return place instanceof Place.Field field
        ? ofField(field.field(), of(field.object(), scene), scene)
        : place;
  }

  private static boolean isOfObject(FieldAccessNode access, Scene scene) {
    return access.getElement().getKind() == ElementKind.FIELD
        && !access.isStatic()
        && !(access.getReceiver() instanceof ClassNameNode)
        && OuterObjects.of(access.getReceiver(), scene) == null;
  }

  private static Place ofField(VariableElement field, Place object, Scene scene) {
    return !(object instanceof Place.This)
            && scene.world().held(object) instanceof Held.Reference known
        ? Places.inside(known.id(), field, scene)
        : new Place.Field(object, field);
  }

  /** A variable stands for what it was declared with as long as neither is another. */
  private static Place ofVariable(VariableElement variable, Scene scene) {
    Node source = isSetOnce(variable, scene) ? scene.initializerOf(variable) : null;
    Place place = source == null ? null : place(source, scene);
    return place == null || !isSteady(place, scene) ? new Place.Local(variable) : place;
  }

  private static boolean isSetOnce(VariableElement variable, Scene scene) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        && scene.typing().assignments(variable).isEmpty();
  }

  private static boolean isSteady(Place place, Scene scene) {
    Place above = Aliases.objectOf(place);
    return above == null
        ? !(place instanceof Place.Local local)
            || scene.typing().assignments(local.variable()).isEmpty()
        : isSteady(above, scene);
  }

  /** What a getter gives is in its field, and what a container gives in that. */
  private static @Nullable Place ofResult(MethodInvocationNode call, Scene scene) {
    ExecutableElement method = call.getTarget().getMethod();
    if (call.getTarget().isStatic()) {
      return null;
    }
    Node receiver = call.getTarget().getReceiver();
    VariableElement field = scene.body().file().effects().ownParts().read(method);
    if (field != null && scene.body().file().effects().overridersOf(method).isEmpty()) {
      Place object = place(receiver, scene);
      return object == null ? null : ofField(field, object, scene);
    }
    boolean isContainer = method.getEnclosingElement().toString().startsWith("java.util.");
    Place container = isContainer ? place(receiver, scene) : null;
    return container == null ? null : new Place.Slot(container, ANY);
  }
}
