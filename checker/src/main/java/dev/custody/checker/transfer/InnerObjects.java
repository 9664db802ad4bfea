package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ImplicitThisNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** Objects of inner classes, which use the one around them. */
final class InnerObjects {

  private InnerObjects() {}

  /** Whether an object of an inner class is had from a tracked object other than this one. */
  static boolean isOfOther(Call call, Scene scene) {
    Node around = around(call);
    Value outer = around == null || around instanceof ThisNode ? null : scene.value(around);
    return outer != null && !outer.isBystander();
  }

  /** What is written before the dot where an object of an inner class is made, or given by it. */
  private static @Nullable Node around(Call call) {
    if (call.node() instanceof ObjectCreationNode made) {
      return made.getEnclosingExpression();
    }
    boolean isInner =
        call.receiver() != null
            && call.receiver().getType() instanceof DeclaredType receiver
            && call.node().getType() instanceof DeclaredType result
            && isInside((TypeElement) result.asElement(), (TypeElement) receiver.asElement());
    return isInner ? call.receiver() : null;
  }

  /** Whether an object may have another one around it, by its class or by one above that. */
  static boolean mayBeAround(@Nullable TypeMirror outer, TypeMirror inner) {
    TypeMirror each = inner;
    while (outer instanceof DeclaredType around && each instanceof DeclaredType declared) {
      TypeElement type = (TypeElement) declared.asElement();
      if (mayBeAround((TypeElement) around.asElement(), type)) {
        return true;
      }
      each = type.getSuperclass();
    }
    return false;
  }

  private static boolean mayBeAround(TypeElement around, TypeElement type) {
    TypeElement outer = Contracts.outerOf(type);
    return outer != null
        && (Inheritance.inherits(around, outer)
            || Inheritance.inherits(outer, around)
            || mayBeAround(around, outer));
  }

  /** Whether an object of a class has another one around it, which it was made with. */
  static boolean isInner(TypeMirror type) {
    return outerOf(type) != null;
  }

  /** Whether the objects of a class have one of another class, or of one above it, around them. */
  private static boolean isInside(TypeElement type, TypeElement other) {
    TypeElement outer = Contracts.outerOf(type);
    return outer != null && (Inheritance.inherits(other, outer) || isInside(outer, other));
  }

  /** Such an object is good for as long as the one around it, which it may look at only. */
  static void lend(Call call, Scene scene) {
    Node around = around(call);
    Value outer = around == null ? null : scene.value(around);
    Set<ValueId> owners = outer == null ? Set.of() : Set.of(outer.id());
    Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
    Held.Reference made = scene.make(call.site(), Qualifier.BORROWED, false, owners, origin);
    if (call.node() instanceof ObjectCreationNode) {
      scene.world().update(made.id(), Value::there);
    }
    scene.result(call.node(), made);
  }

  /** The object that a new one of an inner class has around it, if that is followed. */
  static @Nullable Value outer(Call call, Scene scene) {
    if (!(call.node() instanceof ObjectCreationNode made)) {
      return null;
    }
    TypeElement outer = outerOf(made.getType());
    Node around = made.getEnclosingExpression();
    if (outer == null) {
      return null;
    }
    if (around != null && !(around instanceof ImplicitThisNode)) {
      return scene.value(around);
    }
    // In an inner class the object around may be one further out than this.
    return Inheritance.inherits(scene.body().type(), outer)
        ? scene.world().valueIn(new Place.This())
        : null;
  }

  /** The class around an inner class, or around the one that a class without a name extends. */
  private static @Nullable TypeElement outerOf(TypeMirror type) {
    TypeMirror each = type;
    while (each instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      TypeElement outer = Contracts.outerOf(element);
      if (outer != null) {
        return outer;
      }
      each = element.getSuperclass();
    }
    return null;
  }

  /** An object that has given itself up is none to make others around. */
  static void tellGone(Call call, Scene scene) {
    Value outer = outer(call, scene);
    if (outer != null && !outer.isBystander() && outer.presence() != Presence.HELD) {
      Node around = around(call);
      boolean isNamed = around != null && !(around instanceof ImplicitThisNode);
      String name = isNamed ? Spelling.of(around) : "this";
      scene.tell(new Step.Used(outer, name, false, call.tree()));
      scene.world().put(outer.reported());
    }
  }
}
