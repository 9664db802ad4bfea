package dev.custody.checker.transfer;

import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** What a call may have changed beside its operands: containers, lenders, fields. */
final class Disturbance {

  private Disturbance() {}

  static void apply(Call call, Scene scene) {
    disturbElements(call, scene);
    disturbBystander(call, scene);
    forgetFields(call, scene);
  }

  /** A call may drop a container's elements, or do with them what nobody says. */
  private static void disturbElements(Call call, Scene scene) {
    ElementEffect effect = call.contract().elements();
    if (call.receiver() == null || effect == ElementEffect.NONE) {
      return;
    }
    for (int i = 0; i < 2; i++) { // a collection's elements, or a map's keys and values
      Qualifier held = Elements.qualifier(call.receiver(), i, scene);
      if (held != null && held.hasDuty()) {
        String name = Spelling.of(call.receiver());
        scene.tell(
            effect == ElementEffect.DROPS
                ? new Step.ElementsDropped(name, held, call.tree())
                : new Step.Escaped("an element of " + name, call.contract().name(), call.tree()));
      }
    }
  }

  /**
   * An object that owns others, such as a list, ends what it lent when it may give one of them
   * away: on every call but those that lend again or tell a number.
   */
  private static void disturbBystander(Call call, Scene scene) {
    if (call.receiver() == null) {
      return;
    }
    Value owner = scene.value(call.receiver());
    if (owner == null || !owner.isBystander()) {
      return;
    }
    Qualifier result = call.contract().result().qualifier();
    boolean ownMethod = call.receiver() instanceof ThisNode;
    boolean onlyLooks =
        call.operands().stream().noneMatch(o -> o.demand().isTransfer())
            && (result != null ? result == Qualifier.BORROWED : isHarmless(call, ownMethod, scene));
    if (!onlyLooks) {
      String cause = call.contract().name() + " changed '" + Spelling.of(call.receiver()) + "'";
      scene.world().endLoans(owner.id(), new Loss(call.tree(), cause), false);
    }
  }

  private static boolean isHarmless(Call call, boolean ownMethod, Scene scene) {
    return ownMethod
        ? scene.body().file().effects().writtenBy(call.method()).isEmpty()
        : call.method().getReturnType().getKind().isPrimitive();
  }

  /** What was read from a field does not survive a call that may write the field. */
  private static void forgetFields(Call call, Scene scene) {
    Set<VariableElement> written = scene.body().file().effects().writtenBy(call.method());
    if (written.isEmpty()) {
      return;
    }
    Loss loss =
        new Loss(call.tree(), call.contract().name() + " may have replaced what the field kept");
    for (var entry : List.copyOf(scene.world().places().entrySet())) {
      VariableElement field = fieldOf(entry.getKey());
      if (field != null && written.contains(field)) {
        Value value = scene.world().valueIn(entry.getKey());
        if (value != null && !value.isGone()) {
          scene.world().lose(value.id(), loss);
        }
        scene.world().bind(entry.getKey(), null);
      }
    }
  }

  private static @Nullable VariableElement fieldOf(Place place) {
    if (place instanceof Place.Field field) {
      return field.field();
    } else if (place instanceof Place.Inside inside) {
      return inside.field();
    } else if (place instanceof Place.Static field) {
      return field.field();
    }
    return place instanceof Place.Slot slot ? fieldOf(slot.array()) : null;
  }
}
