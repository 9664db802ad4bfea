package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
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

  /**
   * Who is called, while its operands are looked at.
   *
   * @param method the method
   * @param receiver its receiver; null where it has none that matters
   * @param contract what it promises
   */
  private record Callee(
      ExecutableElement method, @Nullable Node receiver, MethodContract contract) {}

  static Call of(MethodInvocationNode node, MethodContract contract, Scene scene) {
    ExecutableElement method = node.getTarget().getMethod();
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    Node receiver =
        node.getTarget().isStatic() || isConstructor ? null : node.getTarget().getReceiver();
    List<Operand> operands = new ArrayList<>();
    if (receiver != null) {
      operands.add(new Operand(new Ref.This(), receiver, contract.receiver(), null));
    }
    operands.addAll(arguments(node.getArguments(), new Callee(method, receiver, contract), scene));
    return new Call(node, scene.at(node), method, contract, receiver, operands);
  }

  static Call of(ObjectCreationNode node, MethodContract contract, Scene scene) {
    ExecutableElement constructor = Constructors.of(node.getTree());
    Callee callee = new Callee(constructor, null, contract);
    List<Operand> operands = arguments(node.getArguments(), callee, scene);
    return new Call(node, node.getTree(), constructor, contract, null, operands);
  }

  private static List<Operand> arguments(List<Node> arguments, Callee callee, Scene scene) {
    List<Operand> operands = new ArrayList<>();
    int parameters = callee.contract().parameters().size();
    for (int i = 0; parameters > 0 && i < arguments.size(); i++) {
      ParameterContract parameter = callee.contract().parameter(i);
      Ref ref = new Ref.Parameter(Math.min(i, parameters - 1));
      Demand demand = demand(parameter, callee, scene);
      for (Node argument : unwrapped(arguments.get(i), scene)) {
        operands.add(new Operand(ref, argument, demand, parameter));
      }
    }
    return operands;
  }

  /** The arguments that the compiler wraps into an array for a varargs call. */
  private static List<Node> unwrapped(Node argument, Scene scene) {
    return argument instanceof ArrayCreationNode array && !scene.isWritten(array)
        ? array.getInitializers()
        : List.of(argument);
  }

  /** What a container demands of an element is what its type argument says. */
  private static Demand demand(ParameterContract parameter, Callee callee, Scene scene) {
    if (callee.receiver() == null || parameter.element() < 0) {
      return parameter.demand();
    }
    Qualifier held = Elements.qualifier(callee.receiver(), parameter.element(), scene);
    boolean saysNothing =
        held == null
            && parameter.demand().isTransfer()
            && isOfLibrary(callee.method())
            && !Elements.isTracked(callee.receiver(), parameter.element(), scene);
    return saysNothing ? Demand.UNKNOWN : Elements.demand(parameter.demand(), held);
  }

  /** Whether this is {@code super(...)} or {@code this(...)}. */
  boolean isConstructorChain() {
    return node instanceof MethodInvocationNode && method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether some argument changes hands only on one outcome. */
  boolean isConditional() {
    return operands.stream().anyMatch(this::transfersMaybe);
  }

  private boolean transfersMaybe(Operand operand) {
    return operand.demand().isTransfer() && contract.isConditional(operand.ref());
  }

  /** The operand an annotation names, or null where the call has none such. */
  @Nullable Operand operand(Ref ref) {
    return operands.stream().filter(o -> o.ref().equals(ref)).findFirst().orElse(null);
  }

  /** Whether an argument goes into a container of the JDK. */
  boolean storesElement(Operand operand) {
    return operand.parameter() != null
        && operand.parameter().element() >= 0
        && operand.parameter().demand() == Demand.OWNER
        && isOfLibrary();
  }

  /** Whether the JDK declares the method: what is not said about its elements is not about them. */
  boolean isOfLibrary() {
    return isOfLibrary(method);
  }

  private static boolean isOfLibrary(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("java.");
  }
}
