package dev.custody.checker.contracts;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text.
 *
 * @param method the method around it; null in an initializer
 * @param inLambda whether a lambda that may run on another thread is around it
 * @param runNow the lambda around it, if that runs during a call; null for none
 * @param closureClass the class around it whose objects may run on another thread; null for none
 * @param around the classes around it, the innermost first
 * @param locks the locks held there
 */
record Spot(
    @Nullable MethodTree method,
    boolean inLambda,
    @Nullable LambdaExpressionTree runNow,
    @Nullable TypeElement closureClass,
    List<TypeElement> around,
    List<Lock> locks) {

  /** Whether this is in a closure that may run on another thread, outside a member's object. */
  boolean isFromClosure(Element member) {
    return inLambda || (closureClass != null && !member.getEnclosingElement().equals(closureClass));
  }

  /** Whether the object of this code is being made, so that nobody else has it yet. */
  boolean isMaking() {
    return !inLambda && (method == null || method.getReturnType() == null);
  }

  /** Whether the method around this has its object for itself alone. */
  boolean isSole(Contracts contracts) {
    if (inLambda || method == null) {
      return false;
    }
    Demand receiver = contracts.of(TreeUtils.elementFromDeclaration(method)).receiver();
    return receiver == Demand.EXCLUSIVE || receiver == Demand.OWNER;
  }

  /** The name of the object around this place that a field belongs to, or of its class. */
  String ownerOf(Element member) {
    return LockNames.ownerOf(member, around);
  }
}
