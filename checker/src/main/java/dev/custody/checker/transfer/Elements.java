package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/** As what a container holds its elements, read from the type arguments it was declared with. */
final class Elements {

  private Elements() {}

  /**
   * The type argument of a container for a type parameter of the class that declares a method.
   *
   * @param container the expression that the method is called on
   * @param method the method
   * @param index which type parameter of its class, from 0
   * @return the argument; plain where nothing is written
   */
  static QualifiedType argument(Node container, ExecutableElement method, int index, Scene scene) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    return scene.seenAs(container, declaring).part(index);
  }

  /** The qualifier on that type argument, or null where none is written. */
  static @Nullable Qualifier qualifier(
      Node container, ExecutableElement method, int index, Scene scene) {
    return argument(container, method, index, scene).qualifier();
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
