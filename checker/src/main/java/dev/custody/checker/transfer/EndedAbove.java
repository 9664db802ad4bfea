package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.jspecify.annotations.Nullable;

/**
 * An object whose class above has ended it, by {@code super.close()}: what that class knows is
 * gone, and the object as a whole with it. Only what its own class added is left, for its fields
 * and private methods.
 */
final class EndedAbove {

  private EndedAbove() {}

  /** The class above takes what it knows; the rest is still this one's. */
  static void end(Call call, Loss loss, Scene scene) {
    Value ended = ended(scene);
    Value self = scene.world().valueIn(new Place.This());
    Value given = ended != null ? ended : self;
    if (given != null) {
      scene.tell(
          new Step.GivenUp(given, "super", Qualifier.OWNED, call.contract().name(), call.tree()));
    }
    if (self != null && ended == null) {
      Held.Reference made =
          scene.make(call.site(), self.qualifier(), false, Set.of(), self.origin());
      scene.world().update(made.id(), value -> value.lost(loss));
      scene.world().bind(new Place.Super(), made);
    }
    EndFields.handOnAbove(loss, scene);
  }

  /** Tells of a call for which such an object is whole. */
  static void tell(Call call, Scene scene) {
    if (ended(scene) == null) {
      return;
    }
    for (Operand operand : call.operands()) {
      boolean isReceiver = operand.ref() instanceof Ref.This;
      if (EndFields.isThis(operand.node(), scene) && (!isReceiver || needsAbove(call, operand))) {
        String name = Spelling.of(operand.node());
        tell(name, operand.demand(), call.contract().name(), call.tree(), scene);
      }
    }
  }

  /** Tells that such an object reaches the caller, or another holder. */
  static void handedOn(Node node, Demand demand, String taker, Tree at, Scene scene) {
    if (EndFields.isThis(node, scene)) {
      tell(Spelling.of(node), demand, taker, at, scene);
    }
  }

  /** Tells of a closure for which such an object is whole; its own fields are left to it. */
  static void captured(Tree closure, Scene scene) {
    if (ended(scene) != null) {
      for (Tree mention : WholeObject.mentions(closure, scene.body().type())) {
        tell("this", Demand.SHARED, "the closure", mention, scene);
      }
    }
  }

  /** What a field of the class above keeps has ended with the rest of what that knows. */
  static void read(FieldAccessNode node, Scene scene) {
    Value ended = ended(scene);
    Value kept = scene.value(node);
    Loss loss = ended == null ? null : ended.loss();
    if (loss != null
        && kept != null
        && !kept.isGone()
        && EndFields.isThis(node.getReceiver(), scene)
        && isOfAbove(node.getElement(), scene)) {
      scene.world().lose(kept.id(), loss);
    }
  }

  /** Whether a field belongs to a class above that of the body. */
  private static boolean isOfAbove(VariableElement field, Scene scene) {
    TypeElement own = scene.body().type();
    return !own.equals(field.getEnclosingElement())
        && Inheritance.inherits(own, field.getEnclosingElement());
  }

  private static void tell(String name, Demand demand, String user, Tree at, Scene scene) {
    Value ended = ended(scene);
    if (ended == null || demand == Demand.NONE) {
      return;
    }
    scene.tell(
        demand.isTransfer()
            ? new Step.GivenUp(ended, name, Qualifier.OWNED, user, at)
            : new Step.Used(ended, name, demand == Demand.EXCLUSIVE, at));
    scene.world().put(ended.reported());
  }

  /** Whether a call on the object may use what the class above knows. */
  private static boolean needsAbove(Call call, Operand receiver) {
    if (receiver.node() instanceof SuperNode) {
      return !receiver.demand().isTransfer(); // ending it once more is told as such
    }
    return !call.method().getModifiers().contains(Modifier.PRIVATE);
  }

  private static @Nullable Value ended(Scene scene) {
    return scene.world().valueIn(new Place.Super());
  }
}
