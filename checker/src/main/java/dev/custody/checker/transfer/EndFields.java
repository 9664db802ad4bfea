package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * The owning fields of an object that ends: what a helper puts there, or leaves there because it
 * throws, is this body's to give up.
 */
final class EndFields {

  private EndFields() {}

  /** A call on the object that ends fills a field which had nothing to give up any more. */
  static void filled(Call call, Effects effects, Scene scene) {
    if (!isGivenThis(call, scene)) {
      return;
    }
    for (VariableElement field : effects.filled()) {
      Place place = new Place.Field(new Place.This(), field);
      if (Entry.isOwnField(place, scene.body())
          && scene.body().contracts().ofField(field).owns()
          && isEmpty(place, scene)
          && !Interference.isEmptiedBy(call, place, scene)) {
        Entry.ownField(field, scene.body().path().getLeaf(), scene);
      }
    }
  }

  /** Whether a call is made on the object, or is lent it, rather than ending it. */
  private static boolean isGivenThis(Call call, Scene scene) {
    return Entry.isEnd(scene.body())
        && call.operands().stream()
            .anyMatch(o -> isThis(o.node(), scene) && !o.demand().isTransfer());
  }

  /** Whether an expression is the object of the body, by its own name or another. */
  static boolean isThis(Node node, Scene scene) {
    Held self = scene.world().held(new Place.This());
    return Places.isThis(node, scene) || (self != null && self.equals(scene.held(node)));
  }

  private static boolean isEmpty(Place place, Scene scene) {
    Held held = scene.world().held(place);
    Value value = scene.world().valueIn(place);
    return held == null || held instanceof Held.Null || (value != null && value.isGone());
  }
}
