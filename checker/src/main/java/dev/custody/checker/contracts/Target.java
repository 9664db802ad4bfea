package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Where the result of an expression goes, and so which type is expected of it. */
sealed interface Target {

  /**
   * A variable.
   *
   * @param variable a field, local variable or resource
   */
  record OfVariable(VariableElement variable) implements Target {}

  /**
   * A place that an expression stands for, such as a slot.
   *
   * @param place the left side of an assignment
   */
  record OfPlace(ExpressionTree place) implements Target {}

  /**
   * An argument of a call.
   *
   * @param call a method invocation or {@code new}
   * @param callee the method or constructor called
   * @param index the argument's position, from 0
   */
  record OfArgument(ExpressionTree call, ExecutableElement callee, int index) implements Target {}

  /**
   * The result of a method.
   *
   * @param method the method that returns it
   */
  record OfResult(ExecutableElement method) implements Target {}

  /**
   * The result of a lambda.
   *
   * @param lambda the lambda that returns it
   */
  record OfLambda(LambdaExpressionTree lambda) implements Target {}

  /**
   * A cast.
   *
   * @param type the type that is written
   * @param around where the result of the cast goes; null where that says nothing
   */
  record OfCast(Tree type, @Nullable Target around) implements Target {}

  /**
   * A slot of an array that is made with its contents.
   *
   * @param array the array's own expression
   */
  record OfSlot(ExpressionTree array) implements Target {}

  /** Where a result goes after all casts of it. */
  static @Nullable Target behindCasts(@Nullable Target target) {
    return target instanceof OfCast cast ? behindCasts(cast.around()) : target;
  }
}
