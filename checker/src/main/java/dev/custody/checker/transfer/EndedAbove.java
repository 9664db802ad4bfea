package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
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
    Calls.handOnFields(loss, true, scene);
  }

  /** Tells of a call for which such an object is whole. */
  static void tell(Call call, Scene scene) {
    if (ended(scene) == null) {
      return;
    }
    for (Operand operand : call.operands()) {
      boolean isReceiver = operand.ref() instanceof Ref.This;
      if (isReceiver ? needsAbove(call, operand) : operand.node() instanceof ThisNode) {
        tell(operand.node(), operand.demand(), call.contract().name(), call.tree(), scene);
      }
    }
  }

  /** Tells that such an object reaches the caller. */
  static void returned(Node result, Demand demand, String caller, Tree at, Scene scene) {
    if (result instanceof ThisNode) {
      tell(result, demand, caller, at, scene);
    }
  }

  private static void tell(Node node, Demand demand, String user, Tree at, Scene scene) {
    Value ended = ended(scene);
    if (ended == null || demand == Demand.NONE) {
      return;
    }
    String name = Spelling.of(node);
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
    return receiver.node() instanceof ThisNode
        && !call.method().getModifiers().contains(Modifier.PRIVATE);
  }

  private static @Nullable Value ended(Scene scene) {
    return scene.world().valueIn(new Place.Super());
  }
}
