package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.LockChanges.Since;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.VariableElement;

/**
 * Whoever had a lock before this thread got it may have filled what was seen to be empty, and
 * emptied what was not. What is known of a field stays known only while the lock that guards the
 * field is held all the time.
 */
final class Relocking {

  private Relocking() {}

  /**
   * A lock has been taken, or was given away for a while.
   *
   * @param event the statement or call that did it
   */
  static void apply(Tree event, Scene scene) {
    for (Value value : scene.world().values()) {
      if (value.contents() != null && since(value, event, scene) != Since.HELD) {
        refill(value, scene);
      }
    }
    for (Map.Entry<Place, Held> entry : List.copyOf(scene.world().places().entrySet())) {
      Place place = entry.getKey();
      if (Interference.isMemory(place) && !Interference.isFinal(place)) {
        forget(place, entry.getValue(), since(place, event, scene), scene);
      }
    }
  }

  /** Elements may have come into a container. */
  private static void refill(Value container, Scene scene) {
    Entries.forget(container.id(), scene);
    scene.world().forgetSize(container.id());
    scene.world().fill(container.id(), Fill.SOME);
  }

  /** What lent something goes on as its lender; whether it is there is known no more. */
  private static void forget(Place place, Held held, Since since, Scene scene) {
    if (since == Since.HELD || held instanceof Held.Vacated) {
      return;
    }
    Value value = scene.world().valueIn(place);
    if (value == null) {
      scene.world().bind(place, null);
    } else if (since == Since.RELEASED
        && !value.duty()
        && (!value.isGone() || ThreadLoans.isGivenAway(value, scene))
        && !value.isBystander()
        && value.contents() == null) {
      scene.world().bind(place, new Held.Earlier(value.id()));
    }
  }

  private static Since since(Value container, Tree event, Scene scene) {
    if (container.duty()) {
      return Since.HELD; // nobody else has it
    }
    Place home = container.home();
    if (home != null) {
      return since(home, event, scene);
    }
    for (ValueId lender : container.owners()) {
      Value owner = scene.world().value(lender);
      if (owner == null || since(owner, event, scene) != Since.HELD) {
        return Since.UNKNOWN;
      }
    }
    return container.owners().isEmpty() ? Since.UNKNOWN : Since.HELD;
  }

  private static Since since(Place place, Tree event, Scene scene) {
    if (isAlone(place, scene)) {
      return Since.HELD;
    }
    if (place instanceof Place.Slot slot && slot.array() instanceof Place.Local) {
      Value array = scene.world().valueIn(slot.array()); // another name for what a field keeps
      return array == null ? Since.UNKNOWN : since(array, event, scene);
    }
    VariableElement field = Places.fieldOf(place);
    if (field == null) {
      return Since.UNKNOWN;
    }
    Since since = scene.body().file().reach().lockChanges().since(field, event);
    boolean isNamed = since != Since.HELD || Stores.isOfThis(place);
    return isNamed ? since : Since.RELEASED; // the lock of one object guards no other
  }

  /** Whether nobody else has the object that a place belongs to. */
  private static boolean isAlone(Place place, Scene scene) {
    if (place instanceof Place.Inside inside) {
      Value object = scene.world().value(inside.object());
      return object != null
          && ((object.duty() && object.home() == null)
              || object.qualifier() == Qualifier.BORROWED_EXCLUSIVE);
    }
    if (place instanceof Place.Slot slot) {
      Value array = scene.world().valueIn(slot.array());
      return (array != null && array.duty()) || isAlone(slot.array(), scene);
    }
    return place instanceof Place.Field field
        && field.object() instanceof Place.This
        && isSole(field.field(), scene);
  }

  private static boolean isSole(VariableElement field, Scene scene) {
    if (scene.body().makesObject()) {
      return field.getEnclosingElement().equals(scene.body().type());
    }
    if (scene.body().kind() != Body.Kind.METHOD || scene.body().contract() == null) {
      return false;
    }
    Demand receiver = scene.body().contract().receiver();
    return (receiver == Demand.EXCLUSIVE || receiver == Demand.OWNER)
        && Inheritance.inherits(scene.body().type(), field.getEnclosingElement());
  }
}
