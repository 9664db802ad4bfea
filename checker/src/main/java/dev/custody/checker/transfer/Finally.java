package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.dataflow.cfg.block.RegularBlock;
import org.checkerframework.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Mends one mistake of the framework's graph: a {@code return} in a {@code finally} goes through
 * that same {@code finally} once more there, and through each that this one stands in.
 */
final class Finally {

  private static final String START = "start of finally block";
  private static final String FOR_RETURN = START + " for return";

  /**
   * Where such a return really leads.
   *
   * @param block the block
   * @param from how many of its nodes are passed over
   */
  record Spot(Block block, int from) {}

  private final Sources sources;

  Finally(Sources sources) {
    this.sources = sources;
  }

  /**
   * Where an edge really leads.
   *
   * @param before the block before it
   * @param next where the graph leads
   * @return null where the graph is right
   */
  @Nullable Spot after(Block before, Block next) {
    MarkerNode again = startOf(next);
    BlockTree around = again == null ? null : finallyOf(again);
    return again != null && around != null && isIn(around, before, again)
        ? leave(around, next)
        : null;
  }

  /** Goes through the copy of a finally that is one too many, and through those around it. */
  private static @Nullable Spot leave(BlockTree innermost, Block start) {
    BlockTree around = innermost;
    Deque<Block> open = new ArrayDeque<>(List.of(start));
    Set<Block> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Block block = open.remove();
      if (!seen.add(block)) {
        continue;
      }
      int from = block instanceof RegularBlock regular ? startOutside(regular, around) : -1;
      BlockTree outer =
          from >= 0 && block.getNodes().get(from) instanceof MarkerNode m ? finallyOf(m) : null;
      if (outer != null && contains(outer, around)) {
        around = outer;
      } else if (from >= 0 || block instanceof SpecialBlock) {
        return new Spot(block, Math.max(from, 0));
      }
      if (block instanceof ConditionalBlock condition) {
        open.add(condition.getThenSuccessor());
        open.add(condition.getElseSuccessor());
      } else if (block instanceof SingleSuccessorBlock single && single.getSuccessor() != null) {
        open.add(single.getSuccessor());
      }
    }
    return null;
  }

  /** Where in a block a finally that does not stand in another begins for a return; or -1. */
  private static int startOutside(RegularBlock block, BlockTree around) {
    List<Node> nodes = block.getNodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof MarkerNode marker
          && marker.getMessage().startsWith(FOR_RETURN)
          && around != finallyOf(marker)
          && !contains(around, marker.getTree())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable MarkerNode startOf(Block block) {
    return block instanceof RegularBlock start
            && !start.getNodes().isEmpty()
            && start.getNodes().get(0) instanceof MarkerNode marker
            && marker.getMessage().startsWith(FOR_RETURN)
        ? marker
        : null;
  }

  /** Whether what has just run stands in a finally, or is its beginning. */
  private boolean isIn(BlockTree around, Block block, MarkerNode again) {
    List<Node> nodes = block.getNodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (contains(around, sources.of(node))) {
        return true;
      } else if (node instanceof MarkerNode marker) {
        return marker.getTree() == again.getTree() && marker.getMessage().startsWith(START);
      }
    }
    // The end of a statement has no tree of its own.
    Block before =
        block.getPredecessors().size() == 1 ? block.getPredecessors().iterator().next() : null;
    return before != null && isIn(around, before, again);
  }

  private static @Nullable BlockTree finallyOf(MarkerNode marker) {
    return marker.getTree() instanceof TryTree attempt
        ? attempt.getFinallyBlock()
        : marker.getTree() instanceof BlockTree block ? block : null;
  }

  /** Whether a tree stands in another. */
  static boolean contains(Tree around, Tree inner) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
        found[0] |= tree == inner;
        return found[0] ? null : super.scan(tree, p);
      }
    }.scan(around, null);
    return found[0];
  }
}
