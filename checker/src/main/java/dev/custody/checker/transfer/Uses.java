package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.MethodAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SynchronizedNode;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the result of each expression of a body: which are targets of assignments, which are
 * thrown away, and when a result has served.
 */
final class Uses {

  private final IdentityHashMap<Node, Integer> consumers = new IdentityHashMap<>();
  private final Sources sources;
  private final Set<Node> targets = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> statements = Collections.newSetFromMap(new IdentityHashMap<>());

  Uses(ControlFlowGraph graph, Tree code, Sources sources, boolean returnsVoid) {
    this.sources = sources;
    for (Node node : graph.getAllNodes()) {
      if (node instanceof AssignmentNode assignment) {
        targets.add(assignment.getTarget());
      }
    }
    for (Node node : graph.getAllNodes()) {
      for (Node operand : operands(node)) {
        consumers.merge(operand, 1, Integer::sum);
      }
    }
    if (code instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree result
        && returnsVoid) {
      statements.add(withoutParens(result));
    }
    findStatements(code);
  }

  private void findStatements(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitExpressionStatement(
          ExpressionStatementTree tree, @Nullable Void p) {
        statements.add(withoutParens(tree.getExpression()));
        return super.visitExpressionStatement(tree, p);
      }

      @Override
      public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void p) {
        for (StatementTree update : tree.getUpdate()) {
          scan(update, p);
        }
        return super.visitForLoop(tree, p);
      }
    }.scan(code, null);
  }

  private static Tree withoutParens(Tree tree) {
    Tree inner = tree;
    while (inner instanceof ParenthesizedTree parens) {
      inner = parens.getExpression();
    }
    return inner;
  }

  /** The expressions a node needs, those of a call's receiver and wrapped arguments included. */
  private List<Node> operands(Node node) {
    if (node instanceof MethodAccessNode || targets.contains(node)) {
      return List.of(); // the call uses the receiver, the assignment what the target stands on
    }
    if (node instanceof SynchronizedNode lock) {
      return List.of(lock.getExpression());
    }
    List<Node> operands = new ArrayList<>();
    for (Node operand : node.getOperands()) {
      if (operand instanceof MethodAccessNode access) {
        operands.add(access.getReceiver());
      } else if (operand instanceof ArrayCreationNode array && isVarargs(array)) {
        operands.addAll(array.getInitializers());
      } else if (operand != null && targets.contains(operand)) {
        operands.addAll(operand.getOperands());
      } else if (operand != null) {
        operands.add(operand);
      }
    }
    return operands;
  }

  /** The array that wraps the arguments of a varargs call is not written in the source. */
  private boolean isVarargs(ArrayCreationNode array) {
    return !sources.isWritten(array.getTree());
  }

  /** Whether an expression is only written to. */
  boolean isTarget(Node node) {
    return targets.contains(node);
  }

  /** Whether an expression's result is thrown away. */
  boolean isStatement(Tree tree) {
    return statements.contains(tree);
  }

  /** Results that have served are forgotten, so that they do not keep worlds apart. */
  void dropConsumed(Node node, World world) {
    if (node.getType() != null && node.getType().getKind() == TypeKind.BOOLEAN) {
      return; // a condition is asked about its parts when it is branched on
    }
    if (!consumers.containsKey(node)) {
      world.bind(new Place.Temp(node), null);
    }
    for (Node operand : operands(node)) {
      if (consumers.getOrDefault(operand, 0) == 1) {
        world.bind(new Place.Temp(operand), null);
      }
    }
  }
}
