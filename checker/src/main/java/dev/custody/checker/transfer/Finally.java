package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.custody.checker.contracts.TreeSearch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Mends one mistake of the framework's graph: what leaves a {@code finally} by a {@code return},
 * {@code break} or {@code continue} goes through that same {@code finally} once more there, and
 * through each that this one stands in.
 */
final class Finally {

  private static final String START = "start of finally block";
  private static final String FOR_RETURN = START + " for return";

  /** For what a statement leaves a finally; one for an exception is no such statement. */
  private static final List<String> LEAVING =
      List.of(FOR_RETURN, START + " for break", START + " for continue");

  /**
   * Where such a statement really leads.
   *
   * @param block the block
   * @param from how many of its nodes are passed over
   * @param isJump whether the body goes on there, whatever was under way
   */
  record Spot(Block block, int from, boolean isJump) {}

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
    MarkerNode again = next.getNodes().isEmpty() ? null : leaving(next.getNodes().get(0));
    BlockTree around = again == null ? null : finallyOf(again);
    return again != null && around != null && isIn(around, before, before.getNodes().size(), again)
        ? leave(again, around, next, 1)
        : null;
  }

  /**
   * Where a block really goes on.
   *
   * @param block the block
   * @param at the number of a node in it, other than the first
   * @return null where the graph is right
   */
  @Nullable Spot within(Block block, int at) {
    MarkerNode again = leaving(block.getNodes().get(at));
    BlockTree around = again == null ? null : finallyOf(again);
    return again != null && around != null && isIn(around, block, at, again)
        ? leave(again, around, block, at + 1)
        : null;
  }

  /** Goes through the copy of a finally that is one too many, and through those around it. */
  private @Nullable Spot leave(MarkerNode again, BlockTree innermost, Block start, int at) {
    boolean isJump = !again.getMessage().startsWith(FOR_RETURN);
    BlockTree around = innermost;
    Deque<Spot> open = new ArrayDeque<>(List.of(new Spot(start, at, isJump)));
    Set<Block> seen = new HashSet<>();
    Set<Spot> ends = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Spot spot = open.remove();
      Block block = spot.block();
      int from = outside(block, spot.from(), around, isJump);
      MarkerNode marker = from < 0 ? null : leaving(block.getNodes().get(from));
      BlockTree outer = marker == null ? null : finallyOf(marker);
      if (outer != null && contains(outer, around)) {
        around = outer;
        open.addFirst(new Spot(block, from + 1, isJump));
      } else if (from >= 0 || block instanceof SpecialBlock) {
        ends.add(new Spot(block, Math.max(from, 0), isJump));
      } else if (block instanceof ConditionalBlock condition) {
        add(condition.getThenSuccessor(), isJump, seen, open);
        add(condition.getElseSuccessor(), isJump, seen, open);
      } else if (block instanceof SingleSuccessorBlock single && single.getSuccessor() != null) {
        add(single.getSuccessor(), isJump, seen, open);
      }
    }
    // A finally that may leave in several ways has several copies, which lead into each other.
    return !isJump || ends.size() == 1 ? ends.stream().findFirst().orElse(null) : null;
  }

  private static void add(Block next, boolean isJump, Set<Block> seen, Deque<Spot> open) {
    if (seen.add(next)) {
      open.add(new Spot(next, 0, isJump));
    }
  }

  /** Where in a block a return enters another finally, or the code after a jump begins; or -1. */
  private int outside(Block block, int from, BlockTree around, boolean isJump) {
    List<Node> nodes = block.getNodes();
    for (int i = from; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      MarkerNode marker = leaving(node);
      boolean isOutside =
          marker != null
              ? around != finallyOf(marker) && !contains(around, marker.getTree())
              : isJump && isWrittenOutside(node, around);
      if (isOutside) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWrittenOutside(Node node, BlockTree around) {
    Tree at = node.getTree();
    return at != null
        && sources.isWritten(at)
        && finallyOf(node) != around
        && !contains(around, at);
  }

  private static @Nullable BlockTree finallyOf(Node node) {
    return node instanceof MarkerNode marker ? finallyOf(marker) : null;
  }

  /** The beginning of a finally for what leaves it by a statement; null for any other node. */
  private static @Nullable MarkerNode leaving(Node node) {
    return node instanceof MarkerNode marker
            && LEAVING.stream().anyMatch(marker.getMessage()::startsWith)
        ? marker
        : null;
  }

  /** Whether what has just run stands in a finally, or is its beginning. */
  private boolean isIn(BlockTree around, Block block, int end, MarkerNode again) {
    List<Node> nodes = block.getNodes();
    for (int i = end - 1; i >= 0; i--) {
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
    return before != null && isIn(around, before, before.getNodes().size(), again);
  }

  private static @Nullable BlockTree finallyOf(MarkerNode marker) {
    return marker.getTree() instanceof TryTree attempt
        ? attempt.getFinallyBlock()
        : marker.getTree() instanceof BlockTree block ? block : null;
  }

  /** Whether a tree stands in another. */
  static boolean contains(Tree around, Tree inner) {
    return TreeSearch.isFound(around, tree -> tree == inner);
  }
}
