package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;

/** The expressions around a name that stand for the same value, or for a slot of it. */
final class UsePath {

  private UsePath() {}

  /** An expression with all parentheses, casts and choices around it that hand it on. */
  static TreePath outermost(TreePath path) {
    TreePath use = path;
    for (Tree around = use.getParentPath().getLeaf();
        around instanceof ParenthesizedTree
            || around instanceof TypeCastTree
            || (around instanceof ConditionalExpressionTree choice
                && choice.getCondition() != use.getLeaf());
        around = use.getParentPath().getLeaf()) {
      use = use.getParentPath();
    }
    return use;
  }

  /** The slot, or slot of a slot, that is read of an array; what is no array's is itself. */
  static TreePath slotOf(TreePath array) {
    TreePath use = array;
    while (isSlotOf(use)) {
      use = outermost(use.getParentPath());
    }
    return use;
  }

  static boolean isSlotOf(TreePath array) {
    return array.getParentPath().getLeaf() instanceof ArrayAccessTree access
        && access.getExpression() == array.getLeaf();
  }
}
