package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.Ref;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method or constructor, taken apart.
 *
 * @param node the call
 * @param tree its tree, where steps are reported
 * @param method the method called
 * @param contract what it promises
 * @param receiver its receiver; null where it has none that matters
 * @param operands receiver and arguments with what is demanded of each, in order
 */
record Call(
    Node node,
    Tree tree,
    ExecutableElement method,
    MethodContract contract,
    @Nullable Node receiver,
    List<Operand> operands) {

  static Call of(MethodInvocationNode node, MethodContract contract, Sources sources) {
    ExecutableElement method = node.getTarget().getMethod();
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    Node receiver =
        node.getTarget().isStatic() || isConstructor ? null : node.getTarget().getReceiver();
    List<Operand> operands = new ArrayList<>();
    if (receiver != null) {
      operands.add(new Operand(new Ref.This(), receiver, contract.receiver(), null));
    }
    addArguments(operands, node.getArguments(), contract, sources);
    return new Call(node, sources.of(node), method, contract, receiver, operands);
  }

  static Call of(ObjectCreationNode node, MethodContract contract, Sources sources) {
    List<Operand> operands = new ArrayList<>();
    addArguments(operands, node.getArguments(), contract, sources);
    ExecutableElement constructor = TreeUtils.elementFromUse(node.getTree());
    return new Call(node, node.getTree(), constructor, contract, null, operands);
  }

  private static void addArguments(
      List<Operand> operands, List<Node> arguments, MethodContract contract, Sources sources) {
    if (contract.parameters().isEmpty()) {
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      ParameterContract parameter = contract.parameter(i);
      Ref ref = new Ref.Parameter(Math.min(i, contract.parameters().size() - 1));
      Node argument = arguments.get(i);
      if (argument instanceof ArrayCreationNode array && !sources.isWritten(array.getTree())) {
        for (Node element : array.getInitializers()) {
          operands.add(new Operand(ref, element, parameter.demand(), parameter));
        }
      } else {
        operands.add(new Operand(ref, argument, parameter.demand(), parameter));
      }
    }
  }

  /** Whether this is {@code super(...)} or {@code this(...)}. */
  boolean isConstructorChain() {
    return node instanceof MethodInvocationNode && method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether some argument changes hands only on one outcome. */
  boolean isConditional() {
    return operands.stream().anyMatch(o -> transfersMaybe(o));
  }

  private boolean transfersMaybe(Operand operand) {
    return operand.demand().isTransfer() && contract.isConditional(operand.ref());
  }

  /** Whether the caller keeps an operand on an outcome on which the others change hands. */
  boolean isTaken(Operand operand, boolean onOutcome) {
    return operand.demand().isTransfer() && (onOutcome || !contract.isConditional(operand.ref()));
  }

  /** The operand an annotation names, or null where the call has none such. */
  @Nullable Operand operand(Ref ref) {
    return operands.stream().filter(o -> o.ref().equals(ref)).findFirst().orElse(null);
  }

  /** Whether an operand is only looked at. */
  static boolean isLoan(Operand operand) {
    return operand.demand() == Demand.SHARED || operand.demand() == Demand.EXCLUSIVE;
  }
}
