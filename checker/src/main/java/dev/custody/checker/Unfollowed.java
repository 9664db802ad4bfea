package dev.custody.checker;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds constructs that the framework's control-flow graph gets wrong, so that they are reported
 * rather than followed along paths that do not exist. There is one: a {@code default} group that is
 * not the last and falls through to the next; the graph lets it leave the switch.
 */
final class Unfollowed extends TreeScanner<@Nullable Tree, @Nullable Void> {

  private Unfollowed() {}

  /** The first such construct in a body, or null where everything can be followed. */
  static @Nullable Tree in(Tree body) {
    return new Unfollowed().scan(body, null);
  }

  @Override
  public @Nullable Tree reduce(@Nullable Tree first, @Nullable Tree second) {
    return first != null ? first : second;
  }

  @Override
  public @Nullable Tree visitSwitch(SwitchTree tree, @Nullable Void p) {
    List<? extends CaseTree> cases = tree.getCases();
    for (int i = 0; i + 1 < cases.size(); i++) {
      if (isDefault(cases.get(i)) && mayFallThrough(cases.get(i))) {
        return cases.get(i);
      }
    }
    return super.visitSwitch(tree, p);
  }

  @Override
  public @Nullable Tree visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return null; // a body of its own
  }

  @Override
  public @Nullable Tree visitClass(ClassTree tree, @Nullable Void p) {
    return null; // has bodies of its own
  }

  private static boolean isDefault(CaseTree tree) {
    return tree.getExpressions().isEmpty();
  }

  private static boolean mayFallThrough(CaseTree tree) {
    List<? extends StatementTree> statements = tree.getStatements();
    if (statements == null) {
      return false; // an arrow never does
    }
    if (statements.isEmpty()) {
      return true;
    }
    StatementTree last = statements.get(statements.size() - 1);
    return !(last instanceof BreakTree
        || last instanceof ContinueTree
        || last instanceof ReturnTree
        || last instanceof ThrowTree
        || last instanceof YieldTree);
  }
}
