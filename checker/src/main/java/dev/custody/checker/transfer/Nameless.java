package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Containers without a name of their own, such as {@code all.get(0)}, that only what they lent
 * still tells of: one of them may be the container that another expression gives.
 */
final class Nameless {

  private Nameless() {}

  /**
   * An element has left a container, and so maybe one of these. Only loans that are no containers
   * end: those may be around the one that has changed, and go on.
   */
  static void emptied(Node container, Loss taken, Scene scene) {
    Value itself = scene.value(container);
    for (Value other : scene.world().values()) {
      boolean maybeSame =
          other.isShared()
              && !other.duty()
              && !other.equals(itself)
              && (isNamed(other, scene)
                  ? isKnownAround(other, container.getType(), scene)
                  : other.origin().at() instanceof ExpressionTree made
                      && Aliases.mayBeOf(TreeUtils.typeOf(made), container.getType(), scene));
      for (Value loan : scene.world().values()) {
        if (maybeSame
            && loan.owners().contains(other.id())
            && loan.contents() == null
            && !loan.isGone()) {
          scene.world().lose(loan.id(), taken);
        }
      }
    }
  }

  /** Whether a place refers to a value that is told from others by its type. */
  private static boolean isNamed(Value value, Scene scene) {
    Held reference = new Held.Reference(value.id());
    return scene.world().places().entrySet().stream()
        .anyMatch(e -> e.getValue().equals(reference) && !(e.getKey() instanceof Place.Entry));
  }

  /**
   * Whether all that a caller knows of a parameter is the field around the container lending it.
   */
  private static boolean isKnownAround(Value value, TypeMirror container, Scene scene) {
    return !scene.body().lentBy().isEmpty()
        && value.home() != null
        && keeps(Aliases.typeOf(value.home(), scene), container, scene);
  }

  /** Whether a type is that of a container around one of another type. */
  static boolean keeps(@Nullable TypeMirror whole, TypeMirror part, Scene scene) {
    if (whole instanceof ArrayType array) {
      return isOrKeeps(array.getComponentType(), part, scene);
    }
    return whole instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(arg -> isOrKeeps(arg, part, scene));
  }

  /** Whether a type is that of a container, or of one around it. */
  static boolean isOrKeeps(TypeMirror argument, TypeMirror part, Scene scene) {
    TypeMirror bound = argument instanceof WildcardType open ? open.getExtendsBound() : argument;
    return Aliases.mayBeOf(bound, part, scene) || keeps(bound, part, scene);
  }
}
