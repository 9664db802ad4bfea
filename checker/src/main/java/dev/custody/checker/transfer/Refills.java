package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * Containers that get elements by another way than the name that they are followed by. What was
 * seen of them before is known no longer.
 */
final class Refills {

  /** Methods that put elements into a container among their arguments. */
  private static final Set<String> INTO_ARGUMENTS = Set.of("drainTo", "addAll");

  private Refills() {}

  /** Whether a new container begins with elements. */
  static boolean isFilled(Call call, Scene scene) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                operand.demand().isTransfer()
                    && !(scene.held(operand.node()) instanceof Held.Null));
  }

  /** A container that is lent to a method of the JDK, to be filled, has elements then. */
  static void fillArguments(Call call, Scene scene) {
    if (!call.isOfLibrary() || !INTO_ARGUMENTS.contains(call.method().getSimpleName().toString())) {
      return;
    }
    for (Operand operand : call.operands()) {
      Value filled = scene.value(operand.node());
      boolean isLent = operand.parameter() != null && operand.demand() == Demand.SHARED;
      if (isLent && filled != null && filled.contents() != null) {
        refill(filled.id(), scene);
        Interference.containerChanged(operand.node(), null, scene);
      }
    }
  }

  /** A container whose elements have all gone into another is not that one. */
  static void staySpent(Call call, Scene scene) {
    for (Operand operand : call.operands()) {
      Value from = scene.value(operand.node());
      if (operand.demand().isTransfer() && from != null) {
        scene.world().fill(from.id(), Fill.SPENT);
      }
    }
  }

  /** What goes into a container that one of several lends may be in any of them. */
  static void fillLenders(Value container, Scene scene) {
    for (ValueId id : container.owners()) {
      Value lender = scene.world().value(id);
      if (lender != null && lender.contents() != null && lender.contents().fill() == Fill.EMPTY) {
        scene.world().fill(id, Fill.SOME);
      }
    }
  }

  /**
   * A method may have filled containers that are lent here: those that it was lent, or may reach by
   * what it was lent or by a field, have other names there.
   */
  static void called(Call call, Effects effects, boolean runsAnything, Scene scene) {
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      Value value = scene.world().valueIn(place);
      if (value != null && isLent(value) && mayFill(call, effects, runsAnything, place, scene)) {
        refill(value.id(), scene);
      }
    }
  }

  private static boolean mayFill(
      Call call, Effects effects, boolean runsAnything, Place place, Scene scene) {
    TypeMirror type = Aliases.typeOf(place, scene);
    return type != null
        && (runsAnything
            || mayFillField(effects, type, scene)
            || (!call.isOfLibrary() && mayFillOperand(call, place, type, scene)));
  }

  /** Whether others have a container too; what a field keeps is seen to by its name. */
  private static boolean isLent(Value container) {
    return container.contents() != null
        && container.isShared()
        && !container.duty()
        && container.home() == null;
  }

  private static boolean mayFillField(Effects effects, TypeMirror type, Scene scene) {
    return effects.used().stream()
        .anyMatch(field -> Nameless.isOrKeeps(field.asType(), type, scene));
  }

  private static boolean mayFillOperand(Call call, Place place, TypeMirror type, Scene scene) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                operand.parameter() != null
                    && mayReach(operand.node(), place, type, scene)
                    && !leavesEmpty(call, operand, scene));
  }

  /** Whether an operand may be a container by another name, or have it inside. */
  private static boolean mayReach(Node operand, Place place, TypeMirror type, Scene scene) {
    Held container = scene.world().held(place);
    Held lent = scene.held(operand);
    return Nameless.keeps(operand.getType(), type, scene)
        || (Aliases.mayBeOf(operand.getType(), type, scene)
            && !Objects.equals(container, lent) // which is seen to by itself
            && OneObject.mayBe(container, lent, scene));
  }

  private static boolean leavesEmpty(Call call, Operand operand, Scene scene) {
    VariableElement parameter = Containers.parameterOf(call, operand);
    Emptying emptying = scene.body().file().emptying();
    return parameter != null && emptying.leavesEmpty(call.method(), parameter);
  }

  private static void refill(ValueId container, Scene scene) {
    scene.world().forgetSize(container);
    scene.world().fill(container, Fill.SOME);
  }
}
