package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Loops that go through the slots of an array from the first on, and empty each. */
final class SlotLoops {

  private SlotLoops() {}

  /**
   * The slot that a loop empties in each turn, whichever it is.
   *
   * @param compared the variable that it compares with the end
   * @return what it stores null to; null where it may leave one out
   */
  static @Nullable ArrayAccessTree emptiedBy(ForLoopTree loop, ExpressionTree compared) {
    VariableElement index = countedBy(loop);
    if (index == null
        || !index.equals(TreeUtils.elementFromTree(compared))
        || !(loop.getStatement() instanceof BlockTree body)) {
      return null;
    }
    for (StatementTree each : body.getStatements()) {
      AssignmentTree store = CountingSteps.assignment(each);
      if (store != null
          && store.getExpression().getKind() == Kind.NULL_LITERAL
          && store.getVariable() instanceof ArrayAccessTree slot
          && index.equals(TreeUtils.elementFromTree(slot.getIndex()))) {
        return slot;
      }
    }
    return null;
  }

  /** The variable that a loop counts from 0 by one; null where it does anything else with it. */
  private static @Nullable VariableElement countedBy(ForLoopTree loop) {
    boolean isPlain =
        loop.getInitializer().size() == 1
            && loop.getUpdate().size() == 1
            && loop.getInitializer().get(0) instanceof VariableTree first
            && first.getInitializer() != null
            && CountingSteps.isZero(first.getInitializer());
    if (!isPlain) {
      return null;
    }
    VariableElement index =
        TreeUtils.elementFromDeclaration((VariableTree) loop.getInitializer().get(0));
    boolean isStep =
        loop.getUpdate().get(0).getExpression() instanceof UnaryTree step
            && (step.getKind() == Kind.POSTFIX_INCREMENT || step.getKind() == Kind.PREFIX_INCREMENT)
            && index.equals(TreeUtils.elementFromTree(step.getExpression()));
    boolean isLeft =
        !TreeSearch.isFound(
            loop.getStatement(),
            tree ->
                tree instanceof BreakTree
                    || tree instanceof ContinueTree
                    || index.equals(CountingSteps.changedBy(tree)));
    return isStep && isLeft ? index : null;
  }
}
