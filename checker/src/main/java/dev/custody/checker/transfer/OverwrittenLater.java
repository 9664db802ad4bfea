package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the text behind a read of a field or slot overwrites it, so that the value is to be
 * taken out there. On which ways that happens, and what may see it before, is for the flow to tell.
 */
final class OverwrittenLater extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final ExpressionTree read;
  private boolean isBehind;
  private boolean found;

  private OverwrittenLater(ExpressionTree read) {
    this.read = read;
  }

  /**
   * Whether what is read is overwritten.
   *
   * @param read an expression of the code that reads a field or slot
   */
  static boolean isIn(Tree code, ExpressionTree read) {
    OverwrittenLater search = new OverwrittenLater(withoutCasts(read));
    search.scan(code, null);
    return search.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
    isBehind |= tree == read;
    return super.scan(tree, p);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    found |= isBehind && isSame(tree.getVariable(), read);
    return super.visitAssignment(tree, p);
  }

  private static boolean isSame(ExpressionTree one, ExpressionTree other) {
    ExpressionTree place = withoutCasts(one);
    ExpressionTree same = withoutCasts(other);
    if (place instanceof ArrayAccessTree slot && same instanceof ArrayAccessTree of) {
      return isSame(slot.getExpression(), of.getExpression())
          && slot.getIndex().toString().equals(of.getIndex().toString());
    }
    return TreeUtils.elementFromTree(place) instanceof VariableElement variable
        && variable.equals(TreeUtils.elementFromTree(same));
  }

  private static ExpressionTree withoutCasts(ExpressionTree tree) {
    ExpressionTree plain = TreeUtils.withoutParens(tree);
    return plain instanceof TypeCastTree cast ? withoutCasts(cast.getExpression()) : plain;
  }
}
