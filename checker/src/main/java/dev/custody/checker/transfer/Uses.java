package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
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
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
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
  private final Set<Tree> qualifiers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> statements = Collections.newSetFromMap(new IdentityHashMap<>());

  Uses(ControlFlowGraph graph, Tree code, Sources sources, boolean returnsVoid) {
    this.sources = sources;
    findTargets(graph);
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
    findQualifiers(code);
  }

  /** What is only written to; in {@code n++} the framework reads and writes the same node. */
  private void findTargets(ControlFlowGraph graph) {
    for (Node node : graph.getAllNodes()) {
      if (node instanceof AssignmentNode assignment) {
        targets.add(assignment.getTarget());
      }
    }
    for (Node node : graph.getAllNodes()) {
      if (node instanceof AssignmentNode assignment) {
        targets.remove(assignment.getExpression());
      } else {
        node.getOperands().forEach(targets::remove); // by identity: equal nodes are read elsewhere
      }
    }
  }

  /** The object that a method reference is bound to is used by the closure. */
  private void findQualifiers(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        qualifiers.add(withoutParens(tree.getQualifierExpression()));
        return super.visitMemberReference(tree, p);
      }
    }.scan(code, null);
  }

  private void findStatements(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitExpressionStatement(
          ExpressionStatementTree tree, @Nullable Void p) {
        statements.add(withoutParens(tree.getExpression()));
        return super.visitExpressionStatement(tree, p);
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
  List<Node> operands(Node node) {
    if (node instanceof MethodAccessNode || targets.contains(node)) {
      return List.of(); // the call uses the receiver, the assignment what the target stands on
    }
    if (node instanceof SynchronizedNode lock) {
      return List.of(lock.getExpression());
    }
    List<Node> operands = new ArrayList<>();
    if (node instanceof CaseNode test && test.getGuard() != null) {
      operands.add(test.getGuard());
    }
    for (Node operand : node.getOperands()) {
      if (operand instanceof MethodAccessNode access) {
        operands.add(access.getReceiver());
      } else if (operand instanceof ArrayCreationNode array && isVarargs(array)) {
        operands.addAll(array.getInitializers());
      } else if (operand != null && isWritten(node, operand)) {
        operands.addAll(operand.getOperands());
      } else if (operand != null) {
        operands.add(operand);
      }
    }
    return operands;
  }

  private static boolean isWritten(Node node, Node operand) {
    return node instanceof AssignmentNode assignment && assignment.getTarget() == operand;
  }

  /** The array that wraps the arguments of a varargs call is not written in the source. */
  private boolean isVarargs(ArrayCreationNode array) {
    return !sources.isWritten(array.getTree());
  }

  /** Whether an expression is only written to. */
  boolean isTarget(Node node) {
    return targets.contains(node);
  }

  /** Whether a method reference is bound to the result of an expression. */
  boolean isQualifier(Tree tree) {
    return qualifiers.contains(tree);
  }

  /** Whether an expression's result is thrown away. */
  boolean isStatement(Tree tree) {
    return statements.contains(tree);
  }

  /** Results that have served are forgotten, so that they do not keep worlds apart. */
  void dropConsumed(Node node, World world) {
    if (node instanceof FunctionalInterfaceNode
        && node.getTree() instanceof MemberReferenceTree reference) {
      world.forgetResult(withoutParens(reference.getQualifierExpression()));
    }
    boolean isCondition =
        node instanceof CaseNode
            || (node.getType() != null && node.getType().getKind() == TypeKind.BOOLEAN);
    if (isCondition) {
      return; // a condition is asked about its parts when it is branched on
    }
    if (!consumers.containsKey(node) && !qualifiers.contains(node.getTree())) {
      world.bind(new Place.Temp(node), null);
    }
    for (Node operand : operands(node)) {
      if (consumers.getOrDefault(operand, 0) == 1) {
        world.bind(new Place.Temp(operand), null);
      }
    }
  }
}
