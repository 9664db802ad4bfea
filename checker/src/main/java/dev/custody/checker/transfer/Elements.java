package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Place;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** As what a container holds its elements, read from the type arguments it was declared with. */
final class Elements {

  private Elements() {}

  /**
   * The qualifier on a type argument of an expression.
   *
   * @param container the expression
   * @param index which type argument, from 0
   * @return its qualifier, or null where none is written or the expression has no declaration
   */
  static @Nullable Qualifier qualifier(Node container, int index, Scene scene) {
    Ownership ownership = null;
    if (container instanceof MethodInvocationNode call) {
      ownership = TypeUses.ofResultTypeArgument(call.getTarget().getMethod(), index);
    } else if (!(container instanceof ThisNode)) {
      Place place = Places.of(container, scene);
      boolean isVariable = place != null && !(place instanceof Place.Slot);
      if (isVariable && Places.siteOf(place, scene) instanceof VariableElement variable) {
        ownership = TypeUses.ofTypeArgument(variable, index);
      }
    }
    return ownership == null ? null : ownership.qualifier();
  }

  /**
   * What is demanded of an argument whose declared type is the container's element type.
   *
   * @param declared what the container's method says, such as {@code add(@Owned E)}
   * @param held as what the container holds its elements; null when that is not known
   */
  static Demand demand(Demand declared, @Nullable Qualifier held) {
    return declared != Demand.OWNER || held == null ? declared : Demand.of(held);
  }

  /** Whether a container's declaration says what kind of elements it has, owned or not. */
  static boolean isTracked(Node container, int index, Scene scene) {
    TypeMirror type = container.getType();
    if (!(type instanceof DeclaredType declared) || index >= declared.getTypeArguments().size()) {
      return false;
    }
    return scene.body().contracts().types().isTracked(declared.getTypeArguments().get(index));
  }

  /**
   * What the caller holds of a result whose declared type is the container's element type.
   *
   * @param declared what the container's method says, such as {@code @Owned E poll()}
   * @param held as what the container holds its elements; null when that is not known
   */
  static Qualifier result(Qualifier declared, @Nullable Qualifier held) {
    return declared == Qualifier.OWNED && held != null ? held : declared;
  }
}
