package dev.custody.checker.transfer;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.node.AssertionErrorNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ThrowNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptional edges count: those of {@code throw}, those that a called method declares, and
 * those of a call that a {@code catch} or {@code finally} around it would see.
 */
final class Exceptions {

  private final ControlFlowGraph graph;
  private final boolean all;

  Exceptions(ControlFlowGraph graph, boolean all) {
    this.graph = graph;
    this.all = all;
  }

  boolean counts(Node node, TypeMirror cause, Block handler) {
    if (node instanceof ThrowNode thrower) {
      return !(thrower.getExpression() instanceof AssertionErrorNode);
    }
    List<? extends TypeMirror> declared = declaredBy(node);
    if (declared == null) {
      return false; // not a call: a null, an index or a cast that the source takes to be right
    }
    return all || handler != graph.getExceptionalExitBlock() || declared.contains(cause);
  }

  private static @Nullable List<? extends TypeMirror> declaredBy(Node node) {
    if (node instanceof MethodInvocationNode call) {
      return call.getTarget().getMethod().getThrownTypes();
    }
    if (node instanceof ObjectCreationNode creation) {
      ExecutableElement constructor = TreeUtils.elementFromUse(creation.getTree());
      return constructor.getThrownTypes();
    }
    return null;
  }
}
