package dev.custody.errorprone.evidence;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which numbers were written down or computed, and so cannot have come from a request. */
public final class Numbers {

  private final VisitorState state;

  /**
   * Numbers of one file.
   *
   * @param state the state of Error Prone
   */
  public Numbers(VisitorState state) {
    this.state = state;
  }

  /**
   * Whether a number is a literal, a constant or the result of arithmetic, on some path at least.
   *
   * @param tree an expression of type {@code int}
   * @return whether that is certain; a variable is followed where everything stored in it is such
   */
  public boolean isComputed(ExpressionTree tree) {
    return isComputed(tree, new HashSet<>());
  }

  private boolean isComputed(ExpressionTree tree, Set<VarSymbol> seen) {
    ExpressionTree bare = Variables.bare(tree);
    if (bare instanceof LiteralTree || bare instanceof BinaryTree || bare instanceof UnaryTree) {
      return true;
    } else if (bare instanceof ConditionalExpressionTree either) {
      return isComputed(either.getTrueExpression(), seen)
          || isComputed(either.getFalseExpression(), seen);
    } else if (ASTHelpers.constValue(bare) != null) {
      return true;
    }
    VarSymbol variable = Variables.of(bare);
    return variable != null
        && Variables.isLocal(variable)
        && !Variables.isMethodParameter(variable)
        && seen.add(variable)
        && holdsOnlyComputed(variable, seen);
  }

  private boolean holdsOnlyComputed(VarSymbol variable, Set<VarSymbol> seen) {
    List<ExpressionTree> stores =
        ClassCode.of(state.getPath().getCompilationUnit()).storesTo(variable);
    return !stores.isEmpty() && stores.stream().allMatch(store -> isComputed(store, seen));
  }
}
