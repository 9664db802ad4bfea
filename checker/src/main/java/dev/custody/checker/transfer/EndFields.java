package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;

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

  /**
   * What is given up with the object: all of it, or by {@code super} what the class above knows.
   */
  static void handOn(Node given, Loss loss, Scene scene) {
    if (given instanceof SuperNode) {
      handOnAbove(loss, scene);
    } else if (isThis(given, scene)) {
      handOnAll(loss, scene);
    }
  }

  /** An end that calls another end, or hands the object on, leaves the fields to that. */
  static void handOnAll(Loss loss, Scene scene) {
    handOn(field -> true, loss, scene);
  }

  /** An end above only knows its own fields. */
  static void handOnAbove(Loss loss, Scene scene) {
    handOn(field -> !field.getEnclosingElement().equals(scene.body().type()), loss, scene);
  }

  private static void handOn(Predicate<VariableElement> which, Loss loss, Scene scene) {
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      Value value = scene.world().valueIn(place);
      if (place instanceof Place.Field field
          && value != null
          && !value.isGone()
          && Entry.isOwnField(place, scene.body())
          && which.test(field.field())) {
        scene.world().lose(value.id(), loss);
      }
    }
  }

  /** Whether a call, or a closure that it runs, has the object, rather than ending it. */
  private static boolean isGivenThis(Call call, Scene scene) {
    return Entry.isEnd(scene.body())
        && call.operands().stream()
            .anyMatch(
                o ->
                    (isThis(o.node(), scene) && !o.demand().isTransfer())
                        || isClosureOfThis(o.node(), scene));
  }

  /** Whether a closure that is made for the call has the object, and did not take it for good. */
  private static boolean isClosureOfThis(Node node, Scene scene) {
    Tree closure = UnseenClosures.seen(node);
    Value self = scene.world().valueIn(new Place.This());
    boolean isTaken = self != null && self.isGone();
    return closure != null
        && !isTaken
        && Captures.mentionOfThis(closure, scene.body().type()) != null;
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
