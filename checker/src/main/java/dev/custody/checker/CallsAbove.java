package dev.custody.checker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Whether an override calls the method that it overrides, whenever it returns. */
final class CallsAbove {

  private final MethodTree method;
  private final @Nullable VariableElement parameter;
  private final int index;

  private CallsAbove(MethodTree method, @Nullable VariableElement parameter, int index) {
    this.method = method;
    this.parameter = parameter;
    this.index = index;
  }

  /**
   * Reads the text of a method.
   *
   * @param parameter a parameter that it must pass on; null for none
   * @param index the position of that
   */
  static boolean isBy(MethodTree method, @Nullable VariableElement parameter, int index) {
    return new CallsAbove(method, parameter, index).isIn(method.getBody());
  }

  private boolean isIn(@Nullable StatementTree statement) {
    if (statement instanceof BlockTree block) {
      for (StatementTree each : block.getStatements()) {
        if (isIn(each)) {
          return true;
        } else if (mayReturn(each)) {
          return false;
        }
      }
      return false;
    } else if (statement instanceof TryTree attempt) {
      return isIn(attempt.getFinallyBlock())
          || (attempt.getCatches().isEmpty() && isIn(attempt.getBlock()));
    } else if (statement instanceof SynchronizedTree locked) {
      return isIn(locked.getBlock());
    } else if (statement instanceof ExpressionStatementTree expression) {
      return isCall(expression.getExpression());
    } else if (statement instanceof VariableTree variable) {
      return isCall(variable.getInitializer());
    }
    return statement instanceof ReturnTree end && isCall(end.getExpression());
  }

  private boolean isCall(@Nullable ExpressionTree expression) {
    return expression != null
        && TreeUtils.withoutParens(expression) instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().equals(method.getName())
        && call.getArguments().size() == method.getParameters().size()
        && isSuper(select.getExpression())
        && (parameter == null
            || parameter.equals(TreeUtils.elementFromTree(call.getArguments().get(index))));
  }

  private static boolean isSuper(ExpressionTree receiver) {
    return receiver instanceof IdentifierTree name
        ? name.getName().contentEquals("super")
        : receiver instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super");
  }

  private static boolean mayReturn(StatementTree statement) {
    Boolean found =
        new TreeScanner<@Nullable Boolean, @Nullable Void>() {
          @Override
          public Boolean visitReturn(ReturnTree tree, @Nullable Void p) {
            return true;
          }

          @Override
          public @Nullable Boolean visitLambdaExpression(
              LambdaExpressionTree tree, @Nullable Void p) {
            return false;
          }

          @Override
          public @Nullable Boolean visitClass(ClassTree tree, @Nullable Void p) {
            return false;
          }

          @Override
          public @Nullable Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(statement, null);
    return Boolean.TRUE.equals(found);
  }
}
