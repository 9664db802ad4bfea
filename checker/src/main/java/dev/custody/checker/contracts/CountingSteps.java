package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What statements that put into an array, and take out of it, are made of. */
final class CountingSteps {

  private CountingSteps() {}

  /** The field of this object that an expression names; null where it is anything else. */
  static @Nullable VariableElement fieldOf(@Nullable ExpressionTree name) {
    ExpressionTree plain = name == null ? null : TreeUtils.withoutParens(name);
    return plain != null
            && isOfThis(plain)
            && TreeUtils.elementFromTree(plain) instanceof VariableElement field
            && field.getKind().isField()
            && !field.getModifiers().contains(Modifier.STATIC)
        ? field
        : null;
  }

  /** Whether two expressions name one field of this object. */
  static boolean isSameField(ExpressionTree one, ExpressionTree other) {
    VariableElement field = fieldOf(one);
    return field != null && field.equals(fieldOf(other));
  }

  /** Whether an expression names a variable, or a field of this object. */
  static boolean isOfThis(ExpressionTree name) {
    return name instanceof IdentifierTree
        || (name instanceof MemberSelectTree select
            && TreeUtils.isExplicitThisDereference(select.getExpression()));
  }

  /** The assignment that a statement is; null for any other. */
  static @Nullable AssignmentTree assignment(StatementTree statement) {
    return statement instanceof ExpressionStatementTree alone
            && alone.getExpression() instanceof AssignmentTree assignment
        ? assignment
        : null;
  }

  /** What a statement stores in a variable, or declares one with. */
  static @Nullable ExpressionTree valueOf(StatementTree statement) {
    ExpressionTree value =
        statement instanceof VariableTree variable
            ? variable.getInitializer()
            : storedBy(statement);
    return value == null ? null : TreeUtils.withoutParens(value);
  }

  private static @Nullable ExpressionTree storedBy(StatementTree statement) {
    AssignmentTree store = assignment(statement);
    return store == null ? null : store.getExpression();
  }

  /** A statement that only counts a variable on, or back. */
  static @Nullable UnaryTree step(List<? extends StatementTree> all, int i, boolean isForward) {
    return i < all.size()
            && all.get(i) instanceof ExpressionStatementTree alone
            && alone.getExpression() instanceof UnaryTree step
            && isStep(step)
            && isForward
                == (step.getKind() == Kind.POSTFIX_INCREMENT
                    || step.getKind() == Kind.PREFIX_INCREMENT)
        ? step
        : null;
  }

  /** Whether an expression counts a variable on, or back. */
  static boolean isStep(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  /** Whether a statement stores null to the slot of an array that is named by a count. */
  static boolean isEmptied(StatementTree statement, ExpressionTree array, ExpressionTree count) {
    AssignmentTree store = assignment(statement);
    return store != null
        && store.getExpression().getKind() == Kind.NULL_LITERAL
        && store.getVariable() instanceof ArrayAccessTree slot
        && isSameField(array, slot.getExpression())
        && isSameField(count, slot.getIndex());
  }

  /** The variable that an expression gives another value. */
  static @Nullable VariableElement changedBy(Tree tree) {
    ExpressionTree target =
        tree instanceof UnaryTree step && isStep(step)
            ? step.getExpression()
            : tree instanceof AssignmentTree assignment
                ? assignment.getVariable()
                : tree instanceof CompoundAssignmentTree compound ? compound.getVariable() : null;
    return target != null && TreeUtils.elementFromTree(target) instanceof VariableElement variable
        ? variable
        : null;
  }

  /** Whether an expression is the number 0. */
  static boolean isZero(ExpressionTree value) {
    return TreeUtils.withoutParens(value) instanceof LiteralTree literal
        && Integer.valueOf(0).equals(literal.getValue());
  }
}
