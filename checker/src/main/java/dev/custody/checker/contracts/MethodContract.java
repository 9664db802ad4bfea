package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.annotations.Outcome;
import java.util.List;
import java.util.Set;
import org.checkerframework.javacutil.TreeUtils;

/**
 * What a method or constructor promises its callers.
 *
 * @param name the method as a message names it
 * @param receiver what it demands of its receiver
 * @param parameters what it demands of its arguments; the last one stands for all of a varargs call
 * @param varargs whether the last parameter takes any number of arguments
 * @param result what it returns
 * @param outcome on which outcome the conditional arguments change hands
 * @param conditional the arguments that change hands only on that outcome; empty where all always
 *     do
 * @param mayIgnoreOutcome whether an ignored outcome counts as the one on which they do
 * @param elements what a container's method does to its elements beside that
 */
public record MethodContract(
    String name,
    Demand receiver,
    List<ParameterContract> parameters,
    boolean varargs,
    ResultContract result,
    Outcome outcome,
    Set<Ref> conditional,
    boolean mayIgnoreOutcome,
    ElementEffect elements) {

  /**
   * The contract of the parameter that an argument goes to.
   *
   * @param argument the argument's position, from 0
   * @return its parameter's contract
   */
  public ParameterContract parameter(int argument) {
    return parameters.get(Math.min(argument, parameters.size() - 1));
  }

  /**
   * Whether an argument becomes an element of the container that the method is called on.
   *
   * @return whether some parameter takes ownership of an element
   */
  public boolean takesElement() {
    return parameters.stream().anyMatch(each -> each.element() >= 0 && each.demand().isTransfer());
  }

  /**
   * Whether an element of the container that the method is called on is its caller's from then on.
   *
   * @return whether the result is such an element, and not lent
   */
  public boolean givesElement() {
    return result.element() >= 0 && result.qualifier() != null && result.qualifier().hasDuty();
  }

  /**
   * Whether a call that puts an element in takes out the one that it expects there.
   *
   * @param arguments the arguments of the call
   * @return whether one of them is what is there before, and not null
   */
  boolean swaps(List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      ParameterContract each = parameters.get(i);
      ExpressionTree expected = TreeUtils.withoutParens(arguments.get(i));
      if (each.element() >= 0
          && each.demand() == Demand.NONE
          && expected.getKind() != Tree.Kind.NULL_LITERAL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an argument changes hands only on the method's {@link #outcome()}.
   *
   * @param ref the receiver or a parameter
   * @return whether the caller may still hold it afterwards
   */
  public boolean isConditional(Ref ref) {
    return conditional.contains(ref);
  }
}
