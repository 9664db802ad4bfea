package dev.custody.checker.transfer;

import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.ContainerTypes;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a container's type arguments say with what is expected where it goes, and what an
 * array says of its slots. A container of owners may be seen as one that lends its elements; one
 * that lends them is not one that owns.
 */
final class TypeArguments {

  private TypeArguments() {}

  /**
   * Tells where elements would change hands by a mere change of type.
   *
   * @param node the expression that refers to the container
   * @param target the qualifiers of the type expected of it
   * @param type that type
   * @param taker where it goes, as a noun phrase
   */
  static void check(
      Node node, QualifiedType target, @Nullable TypeMirror type, String taker, Scene scene) {
    if (target.isPlain() || node.getTree() == null) {
      return;
    }
    Qualifier mismatch =
        isObject(type, scene)
            ? mismatchOfObject(node, target, type, scene)
            : mismatch(seen(scene.typeOf(node), node.getType(), scene), seen(target, type, scene));
    if (mismatch != null) {
      String name = "an element of " + Spelling.of(node);
      Origin origin = new Origin(scene.at(node), name);
      Value element = Value.fresh(ValueId.NOBODY, mismatch, false, Set.of(), origin);
      Qualifier other = mismatch == Qualifier.OWNED ? Qualifier.REFCOUNTED : Qualifier.OWNED;
      scene.tell(new Step.GivenUp(element, name, other, taker, scene.at(node)));
    }
  }

  /** What is given elements, or gives them, may do what it likes with them: it must be the same. */
  private static boolean isObject(@Nullable TypeMirror type, Scene scene) {
    return type instanceof DeclaredType
        && scene.body().contracts().containers().rootsOf(type).isEmpty()
        && !scene.body().contracts().types().isTracked(type);
  }

  private static @Nullable Qualifier mismatchOfObject(
      Node node, QualifiedType target, @Nullable TypeMirror type, Scene scene) {
    if (node instanceof FunctionalInterfaceNode
        || node instanceof ObjectCreationNode
        || !(type instanceof DeclaredType declared)) {
      return null; // a closure is held to its target where it is written
    }
    QualifiedType is = scene.seenAs(node, (TypeElement) declared.asElement());
    for (int i = 0; i < is.parts().size(); i++) {
      Qualifier here = is.part(i).qualifier();
      Qualifier there = target.part(i).qualifier();
      boolean differ = here != null && there != null && here != there;
      if (differ && (here.hasDuty() || there.hasDuty()) && !ContainerTypes.keepsNone(type)) {
        return here;
      }
    }
    return null;
  }

  /** What is said of the elements of a container, or of the slots of an array. */
  private static QualifiedType seen(QualifiedType type, @Nullable TypeMirror mirror, Scene scene) {
    if (mirror instanceof ArrayType array) {
      QualifiedType slot = type.part(0);
      QualifiedType inSlot = seen(slot, array.getComponentType(), scene);
      return new QualifiedType(null, List.of(new QualifiedType(slot.ownership(), inSlot.parts())));
    }
    return scene.typing().containerParts(type, mirror);
  }

  /** As what the elements are held that the other type takes for something more; null if none. */
  private static @Nullable Qualifier mismatch(QualifiedType is, QualifiedType wanted) {
    int parts = Math.min(is.parts().size(), wanted.parts().size());
    for (int i = 0; i < parts; i++) {
      Qualifier here = is.part(i).qualifier();
      Qualifier there = wanted.part(i).qualifier();
      if (here != null && there != null && there.hasDuty() && here != there) {
        return here;
      }
      Qualifier inner = mismatch(is.part(i), wanted.part(i));
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
