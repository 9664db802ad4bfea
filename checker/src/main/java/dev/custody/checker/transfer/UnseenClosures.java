package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.resources.Held;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.jspecify.annotations.Nullable;

/**
 * Calls that run closures whose text is not seen where they are run. Such a one may call methods of
 * this object, or static ones.
 */
final class UnseenClosures {

  private UnseenClosures() {}

  static boolean areRun(Call call, Effects effects, Scene scene) {
    if (effects.runsClosures() && mayRunUnseen(call, scene)) {
      return true;
    }
    FieldEffects file = scene.body().file().effects();
    boolean runsIt =
        call.receiver() != null
            && file.runsClosure(call.method())
            && !scene.body().contracts().types().isTracked(call.receiver().getType())
            && (isFunction(call.receiver().getType(), scene) || file.runsTask(call.method()));
    return runsIt
        || call.operands().stream().anyMatch(operand -> runsOthers(operand, file))
        || (call.isOfLibrary() && call.operands().stream().anyMatch(o -> mayRun(call, o, scene)));
  }

  /** Whether a closure that is made for a call runs others, whose text is not seen. */
  private static boolean runsOthers(Operand operand, FieldEffects file) {
    Tree closure = seen(operand.node());
    return closure != null && file.of(closure).runsClosures();
  }

  /** What is made for a call is what that runs, unless it is given others beside it. */
  private static boolean mayRunUnseen(Call call, Scene scene) {
    Predicate<Operand> isSeen = operand -> seen(operand.node()) != null;
    List<Operand> unseen = call.operands().stream().filter(isSeen.negate()).toList();
    return unseen.size() == call.operands().size()
        || unseen.stream().anyMatch(operand -> isGiven(operand, scene));
  }

  /** Whether an argument is a closure, for all that is known. */
  private static boolean isGiven(Operand operand, Scene scene) {
    return operand.parameter() != null
        && !(scene.held(operand.node()) instanceof Held.Null)
        && isFunction(operand.node().getType(), scene);
  }

  /** Whether a method of the JDK is given a closure, to run it, that was not made for the call. */
  private static boolean mayRun(Call call, Operand operand, Scene scene) {
    VariableElement parameter = Containers.parameterOf(call, operand);
    return parameter != null
        && call.method().getKind() == ElementKind.METHOD
        && seen(operand.node()) == null
        && !(scene.held(operand.node()) instanceof Held.Null)
        && isFunction(parameter.asType(), scene);
  }

  private static boolean isFunction(TypeMirror type, Scene scene) {
    return scene.body().contracts().containers().isFunction(type);
  }

  /** The text of a closure that is made as an argument; null for any other argument. */
  static @Nullable Tree seen(Node argument) {
    if (argument instanceof FunctionalInterfaceNode closure) {
      return closure.getTree();
    }
    return argument instanceof ObjectCreationNode made && made.getTree() != null
        ? made.getTree().getClassBody()
        : null;
  }
}
