package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.jspecify.annotations.Nullable;

/** Which place an expression stands for. */
final class Places {

  private Places() {}

  /** The place, or null for an expression whose place cannot be named again. */
  static @Nullable Place of(Node node, Scene scene) {
    if (node instanceof LocalVariableNode local) {
      return new Place.Local(local.getElement());
    } else if (isThis(node, scene) || node instanceof SuperNode) {
      return new Place.This();
    } else if (node instanceof FieldAccessNode access) {
      return ofField(access, scene);
    } else if (node instanceof ArrayAccessNode access) {
      return ofSlot(access, scene);
    }
    return node instanceof TypeCastNode cast ? of(cast.getOperand(), scene) : null;
  }

  /** Whether an expression is the object of the body, by the name of its class or without. */
  static boolean isThis(Node node, Scene scene) {
    return node instanceof ThisNode
        || (node instanceof FieldAccessNode access
            && access.getFieldName().equals("this")
            && access.getReceiver() instanceof ClassNameNode type
            && scene.body().type().equals(type.getElement()));
  }

  /** What a value that stands for the object in a place is numbered by. */
  static Object siteOf(Place place, Scene scene) {
    if (place instanceof Place.Local local) {
      return local.variable();
    } else if (place instanceof Place.Field field) {
      return field.field();
    } else if (place instanceof Place.Static field) {
      return field.field();
    } else if (place instanceof Place.Inside inside) {
      return inside.field();
    } else if (place instanceof Place.Unnamed object) {
      return object.type().asType(); // the class itself stands for the object of the body
    }
    return scene.body().type();
  }

  /** Why another thread may empty a place at the same time, or null where none can. */
  static @Nullable String objection(Place place, Tree store, Scene scene) {
    if (place instanceof Place.Slot slot) {
      return objection(slot.array(), store, scene);
    }
    if (place instanceof Place.Local local) {
      if (scene.body().file().reach().isShared(local.variable())) {
        return scene.body().file().reach().objection(local.variable(), store);
      }
      Value value = scene.world().valueIn(place); // another name for what a field keeps
      return value == null || value.home() == null ? null : objection(value.home(), store, scene);
    }
    VariableElement field = fieldOf(place);
    return field == null ? null : scene.body().file().reach().objection(field, store);
  }

  /** Why a place that was seen to be empty may be filled by now; null where nothing is wrong. */
  static @Nullable String objectionToFilling(Place place, Tree store, Scene scene) {
    VariableElement field = fieldOf(place);
    return field == null ? null : scene.body().file().reach().objectionToFilling(field, store);
  }

  /** The field that a place is, or that keeps the array it is a slot of; null for any other. */
  static @Nullable VariableElement fieldOf(Place place) {
    if (place instanceof Place.Field field) {
      return field.field();
    } else if (place instanceof Place.Inside inside) {
      return inside.field();
    } else if (place instanceof Place.Static field) {
      return field.field();
    }
    return place instanceof Place.Slot slot ? fieldOf(slot.array()) : null;
  }

  private static @Nullable Place ofField(FieldAccessNode access, Scene scene) {
    VariableElement field = access.getElement();
    Node receiver = access.getReceiver();
    if (access.isStatic() || receiver instanceof ClassNameNode) {
      return new Place.Static(field);
    }
    if (OuterObjects.of(receiver, scene) != null) {
      return new Place.Field(new Place.This(), field); // as it is without the name of its class
    }
    Place object = of(receiver, scene);
    Held held = scene.held(receiver);
    if (!isThis(receiver, scene) && held instanceof Held.Reference known) {
      return inside(known.id(), field, scene);
    }
    Value kept = held == null ? scene.value(access) : null;
    if (kept != null && kept.home() instanceof Place.Inside home && home.field().equals(field)) {
      return home; // a slot further on no longer needs the object
    }
    return object == null ? null : new Place.Field(object, field);
  }

  /** A field of an object that is followed, which may be that of the body by another name. */
  static Place inside(ValueId object, VariableElement field, Scene scene) {
    Value self = scene.world().valueIn(new Place.This());
    return self != null && self.id().equals(object)
        ? new Place.Field(new Place.This(), field)
        : new Place.Inside(object, field);
  }

  private static @Nullable Place ofSlot(ArrayAccessNode access, Scene scene) {
    Place array = of(access.getArray(), scene);
    String index = IndexNames.of(access.getIndex());
    return array == null || index == null ? null : new Place.Slot(array, index);
  }
}
