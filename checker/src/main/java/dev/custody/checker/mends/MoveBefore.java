package dev.custody.checker.mends;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import dev.custody.checker.resources.Loss;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves the statement of a use before the statement that gave the value up. Fits where both stand
 * in one block, each on lines of its own, and nothing between them declares or writes what the use
 * names. In a loop, each turn must have a value of its own.
 *
 * @param use the use
 * @param loss how the value was lost before it; null where that is not known
 */
public record MoveBefore(Tree use, @Nullable Loss loss) implements Mending {

  private static final Set<Tree.Kind> LOOPS =
      EnumSet.of(
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP);

  @Override
  public Optional<Mend> in(Source source) {
    TreePath using = Statements.around(use, source);
    if (loss == null || using == null || isMaking(use) || !canMove(using)) {
      return Optional.empty();
    }
    List<? extends StatementTree> block =
        ((BlockTree) using.getParentPath().getLeaf()).getStatements();
    int to = indexOf(loss.at(), block, source);
    int from = block.indexOf(using.getLeaf());
    return to < 0
            || to >= from
            || isConstructorCall(block.get(to))
            || !isFree(using.getLeaf(), block.subList(to, from))
        ? Optional.empty()
        : move(using.getLeaf(), block.get(to), source);
  }

  /** A closure or object that takes the value is no use that may come earlier. */
  private static boolean isMaking(Tree use) {
    return use instanceof NewClassTree
        || use instanceof MemberReferenceTree
        || use instanceof LambdaExpressionTree;
  }

  private static boolean canMove(TreePath statement) {
    Tree leaf = statement.getLeaf();
    boolean simple = leaf instanceof ExpressionStatementTree || leaf instanceof VariableTree;
    return simple && !staysTheSameInALoop(statement);
  }

  /** Whether a loop goes round without anything that the statement names being made anew. */
  private static boolean staysTheSameInALoop(TreePath statement) {
    for (TreePath path = statement;
        path != null && !(path.getLeaf() instanceof MethodTree);
        path = path.getParentPath()) {
      Tree.Kind kind = path.getLeaf().getKind();
      if (LOOPS.contains(kind)
          && Collections.disjoint(
              Statements.named(statement.getLeaf()), Statements.written(path.getLeaf()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConstructorCall(StatementTree statement) {
    return Statements.expression(statement) instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().matches("(.*\\.)?(super|this)");
  }

  /** The position of the statement that a tree is part of, or -1. */
  private static int indexOf(Tree tree, List<? extends StatementTree> block, Source source) {
    for (TreePath path = source.pathTo(tree); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof StatementTree statement && block.contains(statement)) {
        return block.indexOf(statement);
      }
    }
    return -1;
  }

  /** Whether a statement means the same before some others. */
  private static boolean isFree(Tree statement, List<? extends StatementTree> others) {
    Set<String> named = Statements.named(statement);
    Set<String> written = Statements.written(statement);
    return others.stream()
        .allMatch(
            other ->
                Collections.disjoint(named, Statements.written(other))
                    && Collections.disjoint(written, Statements.named(other)));
  }

  private static Optional<Mend> move(Tree statement, Tree before, Source source) {
    Span from = Statements.lines(statement, source);
    Span to = Statements.lines(before, source);
    if (from == null || to == null) {
      return Optional.empty();
    }
    String text = source.text().substring(from.start(), from.end());
    return Optional.of(
        new Mend(
            "Move this before line " + to.line(),
            List.of(
                new Edit(source.spans().between(to.start(), to.start()), text),
                new Edit(from, ""))));
  }
}
