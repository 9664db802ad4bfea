package dev.custody.errorprone.evidence;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a block does whenever it is entered. */
public final class StraightLine {

  private StraightLine() {}

  /**
   * What a block gives up on every way through it.
   *
   * @param block the block
   * @return what its own statements give up, up to the first that may leave it
   */
  public static List<GiveUp> giveUps(BlockTree block) {
    List<GiveUp> found = new ArrayList<>();
    for (StatementTree statement : block.getStatements()) {
      if (statement instanceof ExpressionStatementTree) {
        found.addAll(GiveUps.in(statement, null));
      } else if (contains(statement, StraightLine::leaves)) {
        break;
      }
    }
    return found;
  }

  /**
   * Whether a variable gets another value.
   *
   * @param tree any code
   * @param variable the variable
   * @return whether it is assigned to anywhere in it
   */
  public static boolean isSet(Tree tree, VarSymbol variable) {
    return contains(
        tree,
        part ->
            part instanceof AssignmentTree assignment
                && variable.equals(Variables.of(assignment.getVariable())));
  }

  private static boolean leaves(Tree tree) {
    return tree instanceof ReturnTree
        || tree instanceof ThrowTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree;
  }

  private static boolean contains(Tree tree, Predicate<Tree> wanted) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree part, @Nullable Void p) {
        if (part == null || found[0]) {
          return null;
        }
        found[0] = wanted.test(part);
        return super.scan(part, p);
      }
    }.scan(tree, null);
    return found[0];
  }
}
