package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.StringConcatenateNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.dataflow.cfg.node.ValueLiteralNode;
import org.checkerframework.javacutil.TypesUtils;

/**
 * Expressions whose form says that they are not null. A local set to null on one path and to such a
 * thing on another tells the paths apart.
 */
final class NeverNull {

  private NeverNull() {}

  /** Learns from an expression of which nothing else is known. */
  static void learn(Node node, Scene scene) {
    boolean isReference = !node.getType().getKind().isPrimitive();
    if (isReference && isNeverNull(node) && scene.held(node) == null) {
      scene.result(node, new Held.Something());
    }
  }

  /** Whether an expression is not null by its form. */
  static boolean isNeverNull(Node node) {
    if (node.getType().getKind().isPrimitive()) {
      return true; // it will be boxed
    } else if (node instanceof LocalVariableNode local) {
      return local.getElement().getKind() == ElementKind.EXCEPTION_PARAMETER;
    } else if (node instanceof FieldAccessNode field) {
      return field.getElement().getKind() == ElementKind.ENUM_CONSTANT
          || isOfWrapper(field.getElement());
    } else if (node instanceof MethodInvocationNode call) {
      return isOfWrapper(call.getTarget().getMethod());
    }
    return node instanceof ObjectCreationNode
        || node instanceof ArrayCreationNode
        || node instanceof FunctionalInterfaceNode
        || node instanceof StringConcatenateNode
        || node instanceof ThisNode
        || (node instanceof ValueLiteralNode && !(node instanceof NullLiteralNode));
  }

  /** A boxed number, or one of {@code Boolean.TRUE} and its like. */
  private static boolean isOfWrapper(Element member) {
    return member.getModifiers().contains(Modifier.STATIC)
        && (member.getKind() == ElementKind.FIELD
            || member.getSimpleName().contentEquals("valueOf"))
        && TypesUtils.isBoxedPrimitive(member.getEnclosingElement().asType());
  }
}
