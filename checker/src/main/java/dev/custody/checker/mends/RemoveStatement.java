package dev.custody.checker.mends;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import dev.custody.checker.resources.Loss;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Removes a statement that gives up again what a statement before it gave up on every path. Fits a
 * statement that does nothing else, in a block into which every path leads by way of the first one.
 *
 * @param call the second transfer
 * @param loss the first
 */
public record RemoveStatement(Tree call, @Nullable Loss loss) implements Mending {

  @Override
  public Optional<Mend> in(Source source) {
    TreePath second = Statements.around(call, source);
    if (loss == null || second == null || !isNothingElse(second.getLeaf())) {
      return Optional.empty();
    }
    TreePath first = Statements.around(loss.at(), source);
    Span lines = Statements.lines(second.getLeaf(), source);
    return first == null || lines == null || !leadsTo(first, second)
        ? Optional.empty()
        : Optional.of(new Mend("Remove this second transfer", List.of(new Edit(lines, ""))));
  }

  private boolean isNothingElse(Tree statement) {
    ExpressionTree expression = Statements.expression(statement);
    return expression instanceof MethodInvocationTree invocation
        && (expression == call || invocation.getMethodSelect() == call)
        && invocation.getArguments().stream().noneMatch(MethodInvocationTree.class::isInstance);
  }

  /** Whether a statement that is only a call stands before another, or before a block around it. */
  private static boolean leadsTo(TreePath first, TreePath second) {
    if (Statements.expression(first.getLeaf()) == null) {
      return false;
    }
    BlockTree block = (BlockTree) first.getParentPath().getLeaf();
    List<? extends StatementTree> statements = block.getStatements();
    for (TreePath path = second; path != null; path = path.getParentPath()) {
      int at = path.getLeaf() instanceof StatementTree inner ? statements.indexOf(inner) : -1;
      if (at >= 0) {
        return at > statements.indexOf((StatementTree) first.getLeaf());
      }
    }
    return false;
  }
}
