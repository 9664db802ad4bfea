package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Whether a method returns its own object, on each way that returns something. */
final class ReturnedThis extends TreeScanner<@Nullable Void, @Nullable Void> {
  private boolean isReturned;
  private boolean isOtherReturned;

  private ReturnedThis() {}

  /** Whether all that a method returns is {@code this}. */
  static boolean isAll(MethodTree method) {
    ReturnedThis returned = new ReturnedThis();
    returned.scan(method.getBody(), null);
    return returned.isReturned && !returned.isOtherReturned;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
    ExpressionTree result = tree.getExpression();
    boolean isThis =
        result != null && TreeUtils.isExplicitThisDereference(TreeUtils.withoutParens(result));
    isReturned |= isThis;
    isOtherReturned |= !isThis;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return null; // returns to somebody else
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    return null; // returns to somebody else
  }
}
