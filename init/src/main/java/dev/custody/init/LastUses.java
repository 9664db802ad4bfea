package dev.custody.init;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The last uses of a variable on the ways through a body, as far as the text shows them. */
final class LastUses {

  private LastUses() {}

  /** Returns each use that no other one follows. */
  static List<TreePath> of(Element variable, TreePath near, Trees trees) {
    List<TreePath> uses = uses(variable, near, trees);
    List<TreePath> last = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      TreePath use = uses.get(i);
      if (uses.subList(i + 1, uses.size()).stream().noneMatch(later -> follows(later, use))) {
        last.add(use);
      }
    }
    return last;
  }

  private static List<TreePath> uses(Element variable, TreePath near, Trees trees) {
    List<TreePath> uses = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        if (variable.equals(trees.getElement(getCurrentPath()))) {
          uses.add(getCurrentPath());
        }
        return super.visitIdentifier(tree, p);
      }
    }.scan(Paths.member(near), null);
    return uses;
  }

  /** Whether a later use may come after an earlier one: neither a branch nor a jump is between. */
  private static boolean follows(TreePath later, TreePath earlier) {
    Set<Tree> around = new HashSet<>();
    later.forEach(around::add);
    TreePath below = earlier;
    for (TreePath p = earlier; p != null; below = p, p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (around.contains(tree)) {
        return !areBranches(tree, below.getLeaf(), later);
      } else if (tree instanceof BlockTree block && jumpsAfter(block.getStatements(), below)) {
        return false;
      } else if (tree instanceof CaseTree branch
          && branch.getStatements() != null
          && jumpsAfter(branch.getStatements(), below)) {
        return false;
      }
    }
    return true;
  }

  private static boolean jumpsAfter(List<? extends StatementTree> statements, TreePath statement) {
    int at = statements.indexOf(statement.getLeaf());
    return statements.subList(Math.max(at, 0), statements.size()).stream()
        .anyMatch(
            s ->
                s instanceof ReturnTree
                    || s instanceof ThrowTree
                    || s instanceof BreakTree
                    || s instanceof ContinueTree);
  }

  /** Whether a tree goes one way or the other. */
  private static boolean areBranches(Tree tree, Tree here, TreePath later) {
    boolean isArm =
        tree instanceof IfTree choice
            && (here.equals(choice.getThenStatement()) || here.equals(choice.getElseStatement()));
    if (isArm) {
      return true;
    }
    TreePath below = later;
    while (below.getParentPath() != null && !below.getParentPath().getLeaf().equals(tree)) {
      below = below.getParentPath();
    }
    boolean inCases = here instanceof CaseTree && below.getLeaf() instanceof CaseTree;
    return inCases || (here instanceof CatchTree && below.getLeaf() instanceof CatchTree);
  }
}
