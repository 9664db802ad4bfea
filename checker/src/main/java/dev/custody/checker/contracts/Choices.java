package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Expressions that are one of others, which says by its own form which of them it may be. */
public final class Choices {

  private Choices() {}

  /**
   * What an expression is one of.
   *
   * @param expression any expression
   * @return the expressions of which it is always one; empty where its form does not say so
   */
  public static List<ExpressionTree> of(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    if (tree instanceof TypeCastTree cast) {
      return List.of(cast.getExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      return List.of(assignment.getExpression());
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return List.of(choice.getTrueExpression(), choice.getFalseExpression());
    }
    return tree instanceof SwitchExpressionTree choice ? resultsOf(choice) : List.of();
  }

  private static List<ExpressionTree> resultsOf(SwitchExpressionTree choice) {
    List<ExpressionTree> results = new ArrayList<>();
    for (CaseTree each : choice.getCases()) {
      if (each.getBody() instanceof ExpressionTree result) {
        results.add(result);
      }
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitYield(YieldTree tree, @Nullable Void p) {
        results.add(tree.getValue());
        return super.visitYield(tree, p);
      }
    }.scan(choice, null);
    return results;
  }
}
