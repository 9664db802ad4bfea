package dev.custody.checker.transfer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.resources.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.ClassDeclarationNode;
import org.checkerframework.dataflow.cfg.node.ConditionalAndNode;
import org.checkerframework.dataflow.cfg.node.ConditionalOrNode;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which local variables, and results of expressions, the code after a point may still read. What is
 * known of any other is forgotten, so that it does not keep apart worlds which agree in everything
 * that matters.
 */
final class Liveness {

  /** What a block reads before it writes it, and what it writes. */
  private final class Effect {
    final BitSet reads = new BitSet();
    final BitSet writes = new BitSet();

    void read(Place place) {
      int number = numberOf(place);
      if (!writes.get(number)) {
        reads.set(number);
      }
    }

    void write(Place place) {
      int number = numberOf(place);
      if (!reads.get(number)) {
        writes.set(number);
      }
    }
  }

  private final Uses uses;
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final Map<Block, BitSet> live = new HashMap<>();

  /** Variables that are read where the graph does not show it. */
  private final Set<VariableElement> always = new HashSet<>();

  private final IdentityHashMap<Tree, Node> qualifiers = new IdentityHashMap<>();

  /** What is evaluated after a left operand, unless that decides by itself. */
  private final IdentityHashMap<Node, Node> rightOf = new IdentityHashMap<>();

  private Liveness(Uses uses) {
    this.uses = uses;
  }

  static Liveness of(ControlFlowGraph graph, Uses uses, Set<VariableElement> captured) {
    Liveness liveness = new Liveness(uses);
    liveness.always.addAll(captured); // which a helper may read, too
    for (Node node : graph.getAllNodes()) {
      if (node.getTree() != null && uses.isQualifier(node.getTree())) {
        liveness.qualifiers.put(node.getTree(), node);
      }
      if (node instanceof ConditionalAndNode || node instanceof ConditionalOrNode) {
        BinaryOperationNode choice = (BinaryOperationNode) node;
        liveness.rightOf.put(choice.getLeftOperand(), choice.getRightOperand());
      }
    }
    liveness.solve(graph);
    return liveness;
  }

  /** Whether a local variable or result may be read at the start of a block or after it. */
  boolean isLive(Place place, Block at) {
    return (place instanceof Place.Local local && always.contains(local.variable()))
        || (live.containsKey(at)
            && numbers.containsKey(place)
            && live.get(at).get(numbers.get(place)));
  }

  private int numberOf(Place place) {
    return numbers.computeIfAbsent(place, p -> numbers.size());
  }

  private void solve(ControlFlowGraph graph) {
    Map<Block, Effect> effects = new HashMap<>();
    Map<Block, List<Block>> predecessors = new HashMap<>();
    List<Block> blocks = graph.getDepthFirstOrderedBlocks();
    for (Block block : blocks) {
      effects.put(block, effectOf(block));
      for (Block next : block.getSuccessors()) {
        predecessors.computeIfAbsent(next, b -> new ArrayList<>()).add(block);
      }
    }
    Deque<Block> worklist = new ArrayDeque<>();
    blocks.forEach(worklist::push);
    Set<Block> queued = new HashSet<>(blocks);
    while (!worklist.isEmpty()) {
      Block block = worklist.pop();
      queued.remove(block);
      Effect effect = effects.get(block);
      if (effect != null && update(block, effect)) {
        for (Block before : predecessors.getOrDefault(block, List.of())) {
          if (queued.add(before)) {
            worklist.add(before);
          }
        }
      }
    }
  }

  private boolean update(Block block, Effect effect) {
    BitSet before = new BitSet();
    for (Block next : block.getSuccessors()) {
      BitSet after = live.get(next);
      if (after != null) {
        before.or(after);
      }
    }
    before.andNot(effect.writes);
    before.or(effect.reads);
    return !before.equals(live.put(block, before));
  }

  private Effect effectOf(Block block) {
    Effect effect = new Effect();
    List<Node> nodes = block.getNodes();
    for (Node node : nodes) {
      if (!uses.isTarget(node)) {
        step(node, effect);
      }
    }
    if (block instanceof SingleSuccessorBlock single
        && single.getSuccessor() instanceof ConditionalBlock
        && !nodes.isEmpty()) {
      condition(nodes.get(nodes.size() - 1), effect);
    }
    return effect;
  }

  private void step(Node node, Effect effect) {
    // A choice reads its variable: of its operands one was not evaluated, and is not to be kept.
    if (!(node instanceof TernaryExpressionNode)) {
      uses.operands(node).forEach(operand -> effect.read(new Place.Temp(operand)));
    }
    if (node instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode local) {
      effect.write(new Place.Local(local.getElement()));
    } else if (node instanceof LocalVariableNode local) {
      effect.read(new Place.Local(local.getElement()));
    } else if (node instanceof TernaryExpressionNode choice) {
      effect.read(new Place.Local(choice.getTernaryExpressionVar().getElement()));
    } else if (node instanceof CaseNode test) {
      always.add(((LocalVariableNode) test.getSwitchOperand().getTarget()).getElement());
    } else if (node instanceof FunctionalInterfaceNode || node instanceof ClassDeclarationNode) {
      closure(node.getTree(), effect);
    } else if (node instanceof ObjectCreationNode made && made.getClassBody() != null) {
      closure(made.getTree(), effect);
    }
    effect.write(new Place.Temp(node));
    Node right = rightOf.get(node);
    if (right != null) {
      unmake(right, effect);
    }
  }

  /** What an operand came to in the last turn of a loop is not what it comes to in this one. */
  private static void unmake(Node operand, Effect effect) {
    effect.write(new Place.Temp(operand));
    operand.getOperands().forEach(part -> unmake(part, effect));
  }

  /** A condition is asked about its parts when it is branched on. */
  private static void condition(Node node, Effect effect) {
    effect.read(new Place.Temp(node));
    if (node instanceof CaseNode test && test.getGuard() != null) {
      condition(test.getGuard(), effect);
    }
    if (!(node instanceof TernaryExpressionNode)) { // which is asked about no part
      node.getOperands().forEach(operand -> condition(operand, effect));
    }
  }

  /** What a closure captures may be read whenever that is made. */
  private void closure(@Nullable Tree closure, Effect effect) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
        Node bound = tree == null ? null : qualifiers.get(tree);
        if (bound != null) {
          effect.read(new Place.Temp(bound));
        }
        return super.scan(tree, p);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        Element element = TreeUtils.elementFromUse(tree);
        if (element instanceof VariableElement variable && !variable.getKind().isField()) {
          always.add(variable);
        }
        return null;
      }
    }.scan(closure, null);
  }
}
