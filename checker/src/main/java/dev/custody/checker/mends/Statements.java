package dev.custody.checker.mends;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the changes ask about statements. */
final class Statements {

  private Statements() {}

  /**
   * The statement that a tree is part of, if it stands directly in a block.
   *
   * @return the way to it, or null where the tree is in a closure, a header or an unbraced branch
   */
  static @Nullable TreePath around(Tree tree, Source source) {
    TreePath path = source.pathTo(tree);
    while (path != null && !(path.getLeaf() instanceof StatementTree)) {
      boolean closure =
          path.getLeaf() instanceof LambdaExpressionTree || path.getLeaf() instanceof ClassTree;
      path = closure ? null : path.getParentPath();
    }
    return path != null && path.getParentPath().getLeaf() instanceof BlockTree ? path : null;
  }

  /** The lines of a statement that shares them with no other; null where it does not. */
  static @Nullable Span lines(Tree statement, Source source) {
    Span span = source.spans().of(statement).orElse(null);
    if (span == null) {
      return null;
    }
    String text = source.text();
    int start = span.start();
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = text.indexOf('\n', span.end()) + 1;
    boolean alone =
        end > 0
            && text.substring(start, span.start()).isBlank()
            && text.substring(span.end(), end).isBlank();
    return alone ? source.spans().between(start, end) : null;
  }

  /** The variables and fields that a tree names, by their simple names. */
  static Set<String> named(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        names.add(node.getName().toString());
        return super.visitIdentifier(node, unused);
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        names.add(node.getIdentifier().toString());
        return super.visitMemberSelect(node, unused);
      }
    }.scan(tree, null);
    return names;
  }

  /** The variables and fields that a tree declares or writes. */
  static Set<String> written(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
        names.add(node.getName().toString());
        return super.visitVariable(node, unused);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
        names.addAll(named(node.getVariable()));
        return super.visitAssignment(node, unused);
      }

      @Override
      public @Nullable Void visitCompoundAssignment(
          CompoundAssignmentTree node, @Nullable Void unused) {
        names.addAll(named(node.getVariable()));
        return super.visitCompoundAssignment(node, unused);
      }

      @Override
      public @Nullable Void visitUnary(UnaryTree node, @Nullable Void unused) {
        switch (node.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
              names.addAll(named(node.getExpression()));
          default -> {}
        }
        return super.visitUnary(node, unused);
      }
    }.scan(tree, null);
    return names;
  }

  /** The expression that a statement consists of, or null. */
  static @Nullable ExpressionTree expression(Tree statement) {
    return statement instanceof ExpressionStatementTree only ? only.getExpression() : null;
  }
}
