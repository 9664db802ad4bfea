package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.RegularBlock;
import org.checkerframework.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ReturnNode;
import org.jspecify.annotations.Nullable;

/**
 * Mends one mistake of the framework's graph: a {@code return} in a {@code finally} goes through
 * that same {@code finally} once more there.
 */
final class Finally {

  private Finally() {}

  /**
   * Where a block really leads.
   *
   * @param last the block's last node
   * @param next where the graph leads
   * @return the same, but for a return that is in a finally already
   */
  static @Nullable Block after(@Nullable Node last, @Nullable Block next, ControlFlowGraph graph) {
    if (!(last instanceof ReturnNode back) || !isFinallyAround(back.getTree(), next)) {
      return next;
    }
    for (Block block : graph.getAllBlocks()) {
      if (block instanceof SingleSuccessorBlock single
          && block != back.getBlock()
          && returns(block, back.getTree())
          && !isFinallyAround(back.getTree(), single.getSuccessor())) {
        return single.getSuccessor();
      }
    }
    return next;
  }

  private static boolean returns(Block block, Tree statement) {
    return block.getNodes().stream()
        .anyMatch(node -> node instanceof ReturnNode && node.getTree() == statement);
  }

  /** Whether a block is the beginning of the finally that a statement stands in. */
  private static boolean isFinallyAround(Tree statement, @Nullable Block block) {
    if (!(block instanceof RegularBlock start)
        || start.getNodes().isEmpty()
        || !(start.getNodes().get(0) instanceof MarkerNode marker)) {
      return false;
    }
    BlockTree body =
        marker.getTree() instanceof TryTree around
            ? around.getFinallyBlock()
            : marker.getTree() instanceof BlockTree b ? b : null;
    return body != null && contains(body, statement);
  }

  private static boolean contains(Tree around, Tree inner) {
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
