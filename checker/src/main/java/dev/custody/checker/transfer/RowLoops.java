package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Place.Iteration.Part;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.javacutil.ElementUtils;

/**
 * Loops over the containers in a collection, or over those that a map keeps, whose every turn
 * leaves its container empty. Where such a loop has no next one, none of them has any elements: the
 * one around them may be cleared.
 */
final class RowLoops {
  private RowLoops() {}

  /** A variable has been given its first value, which may be the iterator of a loop. */
  static void begin(VariableElement variable, Scene scene) {
    if (scene.loopVariable(variable) == null) {
      return;
    }
    scene.world().bind(new Place.Iteration(variable, Part.HOLLOW), null);
    Value iterator = scene.world().valueIn(new Place.Local(variable));
    Set<ValueId> lenders = Iterations.lenders(iterator, scene);
    if (lenders.stream().anyMatch(id -> Iterations.isPart(id, scene))) {
      return; // beside that, the container may have more
    }
    for (ValueId id : lenders) { // the container is the last that has contents
      Value lender = scene.world().value(id);
      if (lender != null && lender.contents() != null && !lender.equals(iterator)) {
        Held test = new Held.HollowTest(id, null);
        scene.world().bind(new Place.Iteration(variable, Part.HOLLOW), test);
        scene.world().bind(new Place.Iteration(variable, Part.GIVEN), new Held.Null());
      }
    }
  }

  /** Learns from a call that goes on with such a loop, or asks an entry that it gave. */
  static void learn(Call call, Scene scene) {
    if (call.receiver() instanceof LocalVariableNode local) {
      VariableElement variable = local.getElement();
      if (scene.world().held(new Place.Iteration(variable, Part.HOLLOW))
          instanceof Held.HollowTest test) {
        goOn(call, variable, test, scene);
      } else {
        ask(call, variable, scene);
      }
    }
  }

  private static void goOn(Call call, VariableElement iterator, Held.HollowTest test, Scene scene) {
    Place given = new Place.Iteration(iterator, Part.GIVEN);
    if (call.method().getSimpleName().contentEquals("next")) {
      scene.world().bind(given, scene.held(call.node()));
    } else if (call.method().getSimpleName().contentEquals("hasNext")) {
      Value row = scene.world().valueIn(given);
      boolean isEmpty = row == null ? scene.world().held(given) instanceof Held.Null : isEmpty(row);
      Held after =
          isEmpty && row != null && isSpent(row)
              ? new Held.HollowTest(test.container(), row.loss())
              : isEmpty ? test : null;
      scene.world().bind(new Place.Iteration(iterator, Part.HOLLOW), after);
      scene.result(call.node(), after);
    }
  }

  /** The container that a map keeps is the value of the entry. */
  private static void ask(Call call, VariableElement entry, Scene scene) {
    if (!call.method().getSimpleName().contentEquals("getValue")) {
      return;
    }
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      if (place instanceof Place.Iteration each
          && each.part() == Part.HOLLOW
          && entry.equals(scene.loopVariable(each.iterator()))
          && ElementUtils.isEffectivelyFinal(entry)) {
        Place given = new Place.Iteration(each.iterator(), Part.GIVEN);
        scene.world().bind(given, scene.held(call.node()));
      }
    }
  }

  private static boolean isEmpty(Value container) {
    return !container.isGone()
        && container.contents() != null
        && container.contents().fill() != Fill.SOME
        && (!isSpent(container) || container.loss() != null);
  }

  private static boolean isSpent(Value container) {
    return container.contents() != null && container.contents().fill() == Fill.SPENT;
  }

  /** Learns that such a loop has no next container. */
  static void ended(Held.HollowTest test, World world) {
    Loss taken = test.taken();
    world.fill(test.container(), taken == null ? Fill.HOLLOW : Fill.SPENT);
    if (taken != null) {
      world.update(test.container(), value -> value.lostTo(taken));
    }
  }

  /** A method may have filled one of the containers in another, which no name here leads to. */
  static void called(Call call, Effects effects, boolean runsAnything, Scene scene) {
    if (mayFill(call, effects, runsAnything, scene)) {
      for (Value value : scene.world().values()) {
        if (value.contents() != null && value.contents().fill() == Fill.HOLLOW) {
          scene.world().fill(value.id(), Fill.SOME);
        }
      }
    }
    if (Stream.concat(effects.used().stream(), effects.filled().stream())
        .anyMatch(field -> mayKeep(field, scene) && !isOwnPart(field, scene))) {
      forgetLoops(scene);
    }
  }

  /** What a loop has drained so far may have been filled again before its next turn. */
  private static void forgetLoops(Scene scene) {
    for (Map.Entry<Place, Held> each : List.copyOf(scene.world().places().entrySet())) {
      if (each.getValue() instanceof Held.HollowTest) {
        scene.world().bind(each.getKey(), null);
      }
    }
  }

  private static boolean mayFill(Call call, Effects effects, boolean runsAnything, Scene scene) {
    boolean isSeen = call.isOfLibrary() || scene.body().file().effects().knows(call.method());
    return runsAnything
        || effects.used().stream().anyMatch(field -> mayKeep(field, scene))
        || effects.filled().stream().anyMatch(field -> mayKeep(field, scene))
        || effects.changed().stream().anyMatch(type -> mayOwn(type, scene))
        || (!isSeen && call.operands().stream().anyMatch(each -> mayReach(each, scene)));
  }

  /** Whether a method written elsewhere, which a helper here calls, may fill what it keeps. */
  private static boolean mayOwn(TypeElement type, Scene scene) {
    return scene.body().contracts().kept().mayOwn(type.asType(), scene.body().type().asType());
  }

  /** What a field has made itself is taken to be in no other container. */
  private static boolean isOwnPart(VariableElement field, Scene scene) {
    return scene.body().file().effects().ownParts().isPart(field);
  }

  private static boolean mayKeep(VariableElement field, Scene scene) {
    return scene.body().contracts().keepsOwners(TypeUses.of(field), field.asType());
  }

  /** Whether an operand may lead to a container; one that has an owner does not. */
  private static boolean mayReach(Operand operand, Scene scene) {
    return !operand.node().getType().getKind().isPrimitive()
        && !scene.body().contracts().types().isTracked(operand.node().getType());
  }
}
