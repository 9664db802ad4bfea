package dev.custody.checker.transfer;

import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a method returns is lent by whom its result names: its object, or what the caller
 * passed as an argument, whatever the parameter refers to since.
 */
final class ResultLenders {

  private ResultLenders() {}

  /** The caller knows the lenders of the result by its arguments. */
  static void enter(Scene scene) {
    for (Ref lender : scene.body().result().owners()) {
      VariableElement parameter =
          lender instanceof Ref.Parameter ref ? scene.body().parameter(ref) : null;
      if (parameter != null) {
        scene.world().bind(new Place.Argument(parameter), lender(parameter, scene));
      }
    }
  }

  /** What a parameter refers to, which is followed by this alone if it is not tracked. */
  private static Held lender(VariableElement parameter, Scene scene) {
    Place place = new Place.Local(parameter);
    Held known = scene.world().held(place);
    if (known == null) {
      String name = parameter.getSimpleName().toString();
      Origin origin = new Origin(scene.declarationOf(parameter), name);
      known = scene.make(parameter, Qualifier.GIVEN_UP, false, Set.of(), origin);
      scene.world().bind(place, known);
    }
    return known;
  }

  /** Whether all that lend a value outlive the call, and are named. */
  static boolean mayLend(Value value, List<Ref> lenders, Scene scene) {
    return mayLend(value, lenders, scene, new HashSet<>());
  }

  private static boolean mayLend(Value value, List<Ref> lenders, Scene scene, Set<ValueId> seen) {
    if (!seen.add(value.id()) || isLender(value, lenders, scene) || isIn(value, lenders, scene)) {
      return true;
    }
    if (value.owners().isEmpty() || value.duty()) {
      return false;
    }
    boolean isNamed = false;
    for (ValueId id : value.owners()) {
      Value owner = scene.world().value(id);
      if (owner == null) {
        isNamed = true; // who was null has lent nothing
      } else if (!isElsewhere(owner, scene)) {
        if (!mayLend(owner, lenders, scene, seen)) {
          return false;
        }
        isNamed = true;
      }
    }
    return isNamed;
  }

  /** A local variable's object may be known elsewhere, too: that is the same lender once more. */
  private static boolean isElsewhere(Value owner, Scene scene) {
    return owner.isBystander()
        && scene.world().places().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey() instanceof Place.Unnamed
                        && owner.equals(scene.world().valueIn(e.getKey())));
  }

  /** Whether a value is in a slot of an array that the caller can name. */
  private static boolean isIn(Value value, List<Ref> lenders, Scene scene) {
    return value.owners().isEmpty()
        && value.source() != null
        && isInSlot(value, scene)
        && lenders.stream()
            .map(ref -> ref instanceof Ref.Parameter named ? scene.body().parameter(named) : null)
            .filter(array -> array != null && ElementUtils.isEffectivelyFinal(array))
            .anyMatch(array -> new Place.Local(array).equals(value.source()));
  }

  /** Whether it is still there, where the slot owns it. */
  private static boolean isInSlot(Value value, Scene scene) {
    Place home = value.home();
    while (home instanceof Place.Slot slot) {
      home = slot.array();
    }
    if (home instanceof Place.Local local) {
      return new Place.Local(scene.typing().named(local.variable())).equals(value.source());
    }
    return home == null ? value.qualifier().isLoan() : home instanceof Place.Temp;
  }

  private static boolean isLender(Value value, List<Ref> lenders, Scene scene) {
    for (Ref lender : lenders) {
      if (lender instanceof Ref.Parameter parameter
          ? value.equals(argument(parameter, scene)) || isTagged(value, parameter, scene)
          : !(lender instanceof Ref.Unresolved) && isOfThis(value, scene)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is the request that a number is the tag of, which the caller holds. */
  private static boolean isTagged(Value value, Ref.Parameter number, Scene scene) {
    MethodContract contract = scene.body().contract();
    return contract != null
        && contract.parameter(number.index()).tagOf() instanceof Ref.Unresolved
        && Promises.isArgument(value, number, scene.body());
  }

  /** The receiver itself, what is around it, or what one of its fields keeps. */
  private static boolean isOfThis(Value value, Scene scene) {
    if (value.equals(scene.world().valueIn(new Place.This()))) {
      return true;
    }
    return scene.world().places().entrySet().stream()
        .anyMatch(
            e ->
                isFieldOfThis(e.getKey(), scene)
                    && value.equals(scene.world().valueIn(e.getKey())));
  }

  private static boolean isFieldOfThis(Place place, Scene scene) {
    if (place instanceof Place.Around) {
      return true; // it is there as long as the object that it is around
    }
    if (place instanceof Place.Slot slot) {
      return isFieldOfThis(slot.array(), scene) || isArrayOfThis(slot.array(), scene);
    }
    Value self = scene.world().valueIn(new Place.This());
    return (place instanceof Place.Field field && field.object() instanceof Place.This)
        || (place instanceof Place.Inside inside
            && self != null
            && inside.object().equals(self.id()));
  }

  /** Whether a local variable is another name for an array that a field keeps. */
  private static boolean isArrayOfThis(Place name, Scene scene) {
    Value array = name instanceof Place.Local ? scene.world().valueIn(name) : null;
    return array != null && array.home() != null && Stores.isOfThis(array.home());
  }

  /** What the caller passed. */
  private static @Nullable Value argument(Ref.Parameter ref, Scene scene) {
    VariableElement parameter = scene.body().parameter(ref);
    return parameter == null ? null : scene.world().valueIn(new Place.Argument(parameter));
  }
}
