package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Keepers;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
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

  /**
   * Who is called, while its operands are looked at.
   *
   * @param method the method
   * @param receiver its receiver; null where it has none that matters
   * @param contract what it promises
   * @param type its type at this call; null where the compiler does not say
   */
  private record Callee(
      ExecutableElement method,
      @Nullable Node receiver,
      MethodContract contract,
      @Nullable TypeMirror type) {

    /** Whether a parameter's type is a type variable of the method itself. */
    boolean isOwnVariable(ParameterContract parameter) {
      int index = contract.parameters().indexOf(parameter);
      return index >= 0
          && method.getParameters().get(index).asType() instanceof TypeVariable variable
          && variable.asElement().getEnclosingElement().equals(method);
    }

    /** The type of a parameter, as the compiler has it at this call. */
    TypeMirror parameterType(int index, Node argument) {
      boolean known =
          type instanceof ExecutableType instance && index < instance.getParameterTypes().size();
      return known ? ((ExecutableType) type).getParameterTypes().get(index) : argument.getType();
    }
  }

  static Call of(MethodInvocationNode node, MethodContract contract, Scene scene) {
    ExecutableElement method = node.getTarget().getMethod();
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    Node receiver =
        node.getTarget().isStatic() || isConstructor ? null : node.getTarget().getReceiver();
    List<Operand> operands = new ArrayList<>();
    if (receiver != null) {
      operands.add(
          new Operand(
              new Ref.This(), receiver, receiverDemand(method, receiver, contract, scene), null));
    }
    operands.addAll(
        arguments(
            node.getArguments(), new Callee(method, receiver, contract, typeOf(node)), scene));
    return new Call(node, scene.at(node), method, contract, receiver, operands);
  }

  static Call of(ObjectCreationNode node, MethodContract contract, Scene scene) {
    ExecutableElement constructor = Constructors.of(node.getTree());
    Callee callee = new Callee(constructor, null, contract, null);
    List<Operand> operands = arguments(node.getArguments(), callee, scene);
    return new Call(node, node.getTree(), constructor, contract, null, operands);
  }

  /** A closure goes to where it runs as often as it may, or less, and as early. */
  static Demand closureDemand(ParameterContract parameter, Runs runs, Demand demand) {
    return switch (parameter.runs()) {
      case WHENEVER -> demand == Demand.SHARED ? Demand.UNKNOWN : demand;
      case NOW -> runs.atMostOnce() ? Demand.UNKNOWN : Demand.SHARED;
      case ONCE -> Demand.OWNER;
      case NOW_ONCE -> runs.atMostOnce() ? Demand.OWNER : Demand.SHARED;
    };
  }

  /** Running a closure that runs once uses it up; combining it with another hides that. */
  private static Demand receiverDemand(
      ExecutableElement method, Node receiver, MethodContract contract, Scene scene) {
    Value closure = scene.value(receiver);
    if (closure != null && opens(closure, method)) {
      return Demand.OWNER;
    } else if (closure == null || closure.runs() == null || isOfObject(method)) {
      return contract.receiver();
    }
    if (method.isDefault()) {
      return Demand.UNKNOWN;
    }
    return closure.runsOnce() ? Demand.OWNER : Demand.SHARED;
  }

  private static boolean isOfObject(ExecutableElement method) {
    return method.getEnclosingElement().toString().equals("java.lang.Object");
  }

  private static @Nullable TypeMirror typeOf(MethodInvocationNode node) {
    return node.getTree() == null ? null : TreeUtils.typeOf(node.getTree().getMethodSelect());
  }

  private static List<Operand> arguments(List<Node> arguments, Callee callee, Scene scene) {
    List<Operand> operands = new ArrayList<>();
    int parameters = callee.contract().parameters().size();
    for (int i = 0; parameters > 0 && i < arguments.size(); i++) {
      ParameterContract parameter = callee.contract().parameter(i);
      Ref ref = new Ref.Parameter(Math.min(i, parameters - 1));
      TypeMirror type = callee.parameterType(i, arguments.get(i));
      Demand demand = demand(parameter, type, callee, scene);
      for (Node argument : unwrapped(arguments.get(i), scene)) {
        Value closure = scene.value(argument);
        boolean isRead = demand == Demand.NONE && Refusals.isEquality(callee.method(), argument);
        boolean isCounted = closure != null && closure.runs() != null && demand != Demand.NONE;
        operands.add(
            new Operand(
                ref,
                argument,
                isCounted
                    ? closureDemand(parameter, closure.runs(), demand)
                    : isRead ? Demand.SHARED : demand,
                parameter));
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
  private static Demand demand(
      ParameterContract parameter, TypeMirror type, Callee callee, Scene scene) {
    boolean isUntracked = !scene.body().contracts().types().isTracked(type);
    if (callee.receiver() == null || parameter.element() < 0) {
      boolean saysNothing =
          parameter.demand().isTransfer() && isUntracked && callee.isOwnVariable(parameter);
      return saysNothing ? Demand.UNKNOWN : parameter.demand();
    }
    QualifiedType argument =
        Elements.argument(callee.receiver(), callee.method(), parameter.element(), scene);
    Qualifier held = argument.qualifier();
    if (held == null && parameter.demand() != Demand.SHARED && keeps(argument, type, scene)) {
      return Demand.OWNER;
    } else if (held != null && parameter.demand() == Demand.UNKNOWN && isOpen(callee.method())) {
      return Demand.of(held);
    }
    boolean saysNothing = held == null && parameter.demand().isTransfer() && isUntracked;
    return saysNothing ? Demand.UNKNOWN : Elements.demand(parameter.demand(), held);
  }

  private static boolean keeps(QualifiedType argument, TypeMirror type, Scene scene) {
    return scene.body().contracts().keepsOwners(argument, type);
  }

  /** An interface whose implementations are held to what the type argument says. */
  private static boolean isOpen(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT) && !isOfLibrary(method);
  }

  /**
   * Whether the method is one that implementations are held to, whatever its type argument says.
   */
  boolean isOfOpenInterface() {
    return isOpen(method);
  }

  /** Whether it is made on an {@code Optional} that is lent, of what is lent: it gives nothing. */
  boolean isOfLentOptional(Scene scene) {
    Value optional = receiver == null ? null : scene.value(receiver);
    return optional != null
        && optional.qualifier().isLoan()
        && method.getEnclosingElement().toString().equals("java.util.Optional")
        && Containers.lendsElements(this, scene);
  }

  /** Whether the call takes out the value of a map's entry which is nobody else's any more. */
  boolean opensEntry(Scene scene) {
    Value entry = receiver == null ? null : scene.value(receiver);
    return entry != null && opens(entry, method);
  }

  private static boolean opens(Value entry, ExecutableElement method) {
    return entry.contents() != null
        && entry.duty()
        && method.getSimpleName().contentEquals("getValue")
        && method.getEnclosingElement().toString().equals("java.util.Map.Entry");
  }

  /** What the call's result is numbered by: two calls that one expression stands for differ. */
  Object site() {
    return node.getTree() == null ? node : node.getTree();
  }

  /** Whether this is {@code super(...)} or {@code this(...)}. */
  boolean isConstructorChain() {
    return node instanceof MethodInvocationNode && method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether a parameter stands for any number of arguments. */
  boolean isAnyNumber(int parameter) {
    return contract.varargs() && parameter == contract.parameters().size() - 1;
  }

  /** Whether the call uses its receiver up. */
  boolean takesReceiver() {
    return contract.receiver().isTransfer();
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

  /** Whether an argument goes into a container, of the JDK or of the user's own. */
  boolean storesElement(Operand operand, Scene scene) {
    return operand.parameter() != null
        && operand.parameter().element() >= 0
        && operand.parameter().demand() == Demand.OWNER
        && method.getEnclosingElement() instanceof TypeElement type
        && (isOfLibrary()
            ? !scene.body().contracts().containers().rootsOf(type.asType()).isEmpty()
            : Keepers.keeps(type, operand.parameter().element()));
  }

  /** Whether the JDK declares the method: what is not said about its elements is not about them. */
  boolean isOfLibrary() {
    return isOfLibrary(method);
  }

  private static boolean isOfLibrary(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("java.");
  }
}
