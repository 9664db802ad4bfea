package dev.custody.checker.contracts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two branches of a statement leave behind for what stands after it. */
final class Branches {

  private Branches() {}

  /** Whether nothing after a branch is reached from it. */
  static boolean leaves(@Nullable StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return !all.isEmpty() && leaves(all.get(all.size() - 1));
    }
    return statement != null
        && switch (statement.getKind()) {
          case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
          default -> false;
        };
  }

  /** The locks held behind two branches: those that both hold. */
  static List<Lock> join(List<Lock> before, List<Lock> then, List<Lock> otherwise) {
    List<Lock> both = new ArrayList<>();
    for (Lock lock : then) {
      otherwise.stream()
          .filter(other -> other.name().equals(lock.name()))
          .findFirst() // one that was taken anew shows that nothing was held in between
          .ifPresent(other -> both.add(before.contains(lock) ? other : lock));
    }
    return both;
  }
}
