package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What a method empties is empty when it returns. Where it throws it may not have begun: of what
 * had something before, something may still be there.
 */
final class Halfway {

  private Halfway() {}

  /**
   * What is known before a call; null for one of the JDK, which empties when it returns, and where
   * there is nothing to be emptied.
   */
  static @Nullable World before(Call call, Scene scene) {
    boolean mayEmpty =
        !call.isOfLibrary()
            && (Entry.isEnd(scene.body())
                || scene.world().values().stream().anyMatch(Halfway::hasSome)
                || changesFields(Interference.effects(call, scene)));
    return mayEmpty ? scene.world().copy() : null;
  }

  private static boolean changesFields(Effects effects) {
    return !effects.written().isEmpty() || !effects.emptied().isEmpty();
  }

  /**
   * What is known where a call throws.
   *
   * @param before what was known before the call; null where it is not known to empty anything
   * @param scene what is known after all that happens even then
   */
  static World thrown(Call call, @Nullable World before, Scene scene) {
    Scene thrown = scene.fork();
    if (before != null) {
      Set<ValueId> emptied = new LinkedHashSet<>();
      for (Value value : thrown.world().values()) {
        boolean isElsewhere =
            OwningObjects.isOwning(value) && OwningObjects.isElsewhere(value, scene);
        if (hasSome(before.value(value.id())) && isEmpty(value) && !isElsewhere) {
          emptied.add(value.id());
        }
      }
      if (!emptied.isEmpty()) {
        emptied.removeAll(emptiedThrowing(call, scene));
      }
      emptied.forEach(id -> thrown.world().fill(id, Fill.SOME));
      for (Place place : List.copyOf(thrown.world().places().keySet())) {
        doubt(place, call, before, thrown);
      }
      for (Place place : List.copyOf(before.places().keySet())) {
        leave(place, call, before, thrown);
      }
    }
    return thrown.world();
  }

  /** A field that the method leaves empty when it returns may keep what nothing was known of. */
  private static void doubt(Place place, Call call, World before, Scene thrown) {
    if (!(place instanceof Place.Field || place instanceof Place.Inside)) {
      return;
    }
    VariableElement field = Places.fieldOf(place);
    Value left = thrown.world().valueIn(place);
    boolean isDrained = left != null && isEmpty(left) && before.value(left.id()) == null;
    boolean isCleared =
        thrown.world().held(place) instanceof Held.Null
            && !(before.held(place) instanceof Held.Null);
    if (field == null
        || !(isDrained || isCleared)
        || emptying(thrown).throwsEmpty(call.method(), field)) {
      return;
    } else if (isDrained && left != null) {
      thrown.world().fill(left.id(), Fill.SOME);
    } else {
      thrown.world().bind(place, null);
    }
  }

  /** A field of an object that ends keeps what it kept. */
  private static void leave(Place place, Call call, World before, Scene thrown) {
    Value kept = before.valueIn(place);
    Held left = thrown.world().held(place);
    VariableElement field = Places.fieldOf(place);
    if (kept != null
        && kept.isOwed()
        && field != null
        && Entry.isOwnField(place, thrown.body())
        && (left == null || left instanceof Held.Null)
        && !emptying(thrown).throwsEmpty(call.method(), field)) {
      Entry.ownField(field, thrown.body().path().getLeaf(), thrown);
    }
  }

  private static boolean hasSome(@Nullable Value before) {
    return before != null && before.contents() != null && before.contents().fill() == Fill.SOME;
  }

  private static boolean isEmpty(Value after) {
    return after.contents() != null && after.contents().fill() == Fill.EMPTY;
  }

  /** What is empty wherever the method throws. */
  private static Set<ValueId> emptiedThrowing(Call call, Scene scene) {
    Set<ValueId> found = new LinkedHashSet<>();
    for (Operand operand : call.operands()) {
      Value value = scene.value(operand.node());
      VariableElement parameter = Containers.parameterOf(call, operand);
      if (value != null
          && parameter != null
          && emptying(scene).throwsEmpty(call.method(), parameter)) {
        found.add(value.id());
      }
    }
    Value object = call.receiver() == null ? null : scene.value(call.receiver());
    if (object != null && OwningObjects.isOwning(object)) {
      ExecutableElement callee = OwningObjects.called(call, object, scene);
      if (OwningObjects.fieldsOf(object, scene).stream()
          .allMatch(field -> emptying(scene).throwsEmpty(callee, field))) {
        found.add(object.id());
      }
    }
    for (Place place : scene.world().places().keySet()) {
      Value value = scene.world().valueIn(place);
      if (value != null
          && place instanceof Place.Field own
          && own.object() instanceof Place.This
          && Interference.isOnThis(call, scene)
          && emptying(scene).throwsEmpty(call.method(), own.field())) {
        found.add(value.id());
      }
    }
    return found;
  }

  private static Emptying emptying(Scene scene) {
    return scene.body().file().emptying();
  }
}
