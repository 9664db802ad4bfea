package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.dataflow.cfg.node.EqualToNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.GreaterThanNode;
import org.checkerframework.dataflow.cfg.node.GreaterThanOrEqualNode;
import org.checkerframework.dataflow.cfg.node.IntegerLiteralNode;
import org.checkerframework.dataflow.cfg.node.LessThanNode;
import org.checkerframework.dataflow.cfg.node.LessThanOrEqualNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NotEqualNode;
import org.checkerframework.dataflow.cfg.node.NumericalAdditionNode;
import org.checkerframework.dataflow.cfg.node.NumericalSubtractionNode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that follow the size of a container or the length of an array, and which comparisons of
 * them are the same as asking whether anything is left.
 */
final class Sizes {

  private Sizes() {}

  /** A number that is known to be one less than a size, or a length; null for any other. */
  static @Nullable Held less(NumericalSubtractionNode node, Scene scene) {
    Held left = scene.held(node.getLeftOperand());
    if (left instanceof Held.LengthOf length && isOne(node.getRightOperand())) {
      return new Held.LastIndexOf(length.array());
    }
    return left instanceof Held.SizeOf size && isOne(node.getRightOperand()) ? size.plus(-1) : null;
  }

  /** A number that is known to be one more than another that follows a size; null for any other. */
  static @Nullable Held more(NumericalAdditionNode node, Scene scene) {
    return scene.held(node.getLeftOperand()) instanceof Held.SizeOf size
            && isOne(node.getRightOperand())
        ? size.plus(1)
        : null;
  }

  private static boolean isOne(Node operand) {
    return operand instanceof IntegerLiteralNode one && one.getValue() == 1;
  }

  /** A comparison with a number that says whether anything is left; null for any other. */
  static @Nullable Held test(BinaryOperationNode node, Scene scene) {
    Node left = node.getLeftOperand();
    Node right = node.getRightOperand();
    if (scene.held(left) instanceof Held.SizeOf size
        && right instanceof IntegerLiteralNode number) {
      return test(size, isTrueIfEmpty(node, number.getValue() - size.plus(), true));
    }
    if (scene.held(right) instanceof Held.LengthOf length
        && left instanceof LocalVariableNode index) {
      Boolean atEnd = isTrueAtEnd(node);
      return atEnd == null ? null : new Held.EndTest(length.array(), index.getElement(), atEnd);
    }
    Held end = left instanceof LocalVariableNode index ? endTest(node, index, right, scene) : null;
    if (end != null) {
      return end;
    }
    if (left instanceof FieldAccessNode count && right instanceof IntegerLiteralNode number) {
      return countTest(node, count, number.getValue(), scene);
    }
    if (left instanceof LocalVariableNode index && right instanceof IntegerLiteralNode number) {
      return indexTest(node, index.getElement(), number.getValue(), scene);
    }
    return scene.held(right) instanceof Held.SizeOf size
            && left instanceof IntegerLiteralNode number
        ? test(size, isTrueIfEmpty(node, number.getValue() - size.plus(), false))
        : null;
  }

  /**
   * A comparison of an index with what an array that it goes through was made with, or with the
   * number of its slots that were filled.
   */
  private static @Nullable Held endTest(
      BinaryOperationNode node, LocalVariableNode index, Node end, Scene scene) {
    Boolean atEnd = isTrueAtEnd(node);
    if (atEnd != null) {
      for (Value array : scene.world().values()) {
        if (Arrays.isPassedBy(index.getElement(), array)
            && (SlotCounts.isCount(end, array, scene)
                || ArrayLengths.isLength(end.getTree(), array, scene))) {
          return new Held.EndTest(array.id(), index.getElement(), atEnd);
        }
      }
    }
    return null;
  }

  /** A comparison with a number of an index that counts down, or of the count of filled slots. */
  private static @Nullable Held indexTest(
      BinaryOperationNode node, VariableElement index, int number, Scene scene) {
    Boolean atEnd = isTrueBelowZero(node, number);
    if (atEnd != null) {
      return new Held.StartTest(index, atEnd);
    }
    Boolean atZero = isTrueIfEmpty(node, number, true);
    return atZero != null && SlotCounts.isCount(index, scene.world())
        ? new Held.ZeroTest(index, atZero)
        : null;
  }

  /** A comparison with a number of the field that counts the filled slots of an array. */
  private static @Nullable Held countTest(
      BinaryOperationNode node, FieldAccessNode count, int number, Scene scene) {
    Boolean atZero = isTrueIfEmpty(node, number, true);
    Value array = atZero == null ? null : SlotCounts.arrayOf(count, scene);
    return array == null ? null : new Held.NoneTest(array.id(), atZero);
  }

  private static @Nullable Held test(Held.SizeOf size, @Nullable Boolean trueIfEmpty) {
    return trueIfEmpty == null ? null : new Held.EmptyTest(size.container(), trueIfEmpty);
  }

  /**
   * Reads a comparison.
   *
   * @param node the comparison
   * @param number the number
   * @param sizeFirst whether the size stands on the left
   * @return whether the comparison is true exactly when the size is zero; false when it is true
   *     exactly when it is not; null when it says something else
   */
  private static @Nullable Boolean isTrueIfEmpty(
      BinaryOperationNode node, int number, boolean sizeFirst) {
    if (node instanceof EqualToNode) {
      return number == 0 ? Boolean.TRUE : null;
    } else if (node instanceof NotEqualNode) {
      return number == 0 ? Boolean.FALSE : null;
    } else if (isLess(node, sizeFirst)) { // size < number
      return number == 1 ? Boolean.TRUE : null;
    } else if (isLessOrEqual(node, sizeFirst)) { // size <= number
      return number == 0 ? Boolean.TRUE : null;
    } else if (isLess(node, !sizeFirst)) { // size > number
      return number == 0 ? Boolean.FALSE : null;
    }
    return (isLessOrEqual(node, !sizeFirst) && number == 1) ? Boolean.FALSE : null;
  }

  private static boolean isLess(BinaryOperationNode node, boolean leftToRight) {
    return leftToRight ? node instanceof LessThanNode : node instanceof GreaterThanNode;
  }

  private static boolean isLessOrEqual(BinaryOperationNode node, boolean leftToRight) {
    return leftToRight
        ? node instanceof LessThanOrEqualNode
        : node instanceof GreaterThanOrEqualNode;
  }

  /**
   * Reads a comparison of an index with the length of an array.
   *
   * @param node the comparison, the index on its left
   * @return whether the comparison is true exactly when no slot is left; false when it is true
   *     exactly when one is; null when it says something else
   */
  private static @Nullable Boolean isTrueAtEnd(BinaryOperationNode node) {
    if (node instanceof EqualToNode) {
      return Boolean.TRUE;
    } else if (node instanceof NotEqualNode || isLess(node, true)) {
      return Boolean.FALSE;
    }
    return isLessOrEqual(node, false) ? Boolean.TRUE : null;
  }

  /**
   * Reads a comparison of an index with a number.
   *
   * @param node the comparison, the index on its left
   * @param number the number
   * @return whether the comparison is true exactly when the index is negative; false when it is
   *     true exactly when it is not; null when it says something else
   */
  private static @Nullable Boolean isTrueBelowZero(BinaryOperationNode node, int number) {
    if (isLess(node, true)) { // index < number
      return number == 0 ? Boolean.TRUE : null;
    } else if (isLess(node, false)) { // index > number
      return number == -1 ? Boolean.FALSE : null;
    }
    return (isLessOrEqual(node, false) && number == 0) ? Boolean.FALSE : null;
  }
}
