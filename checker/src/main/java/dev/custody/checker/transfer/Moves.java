package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;

/** Moves of a value from one holder to another of the same body. */
final class Moves {

  private Moves() {}

  /** An assignment moves a value to a taker; what it may not move stays where it is. */
  static Held to(
      AssignmentNode node, Value value, Qualifier wanted, String taker, Loss loss, Scene scene) {
    Tree at = scene.at(node.getExpression());
    Demand demand = wanted == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
    scene.giveUp(node.getExpression(), demand, taker, loss, at);
    return value.isGone() || value.isLent()
        ? new Held.Reference(value.id())
        : scene.move(value, node.getTree(), loss);
  }

  /**
   * Prepares a field for {@code field = new Node(field)}: what the call takes out of the field, the
   * field loses at once, for it is overwritten by the call's own result.
   */
  static void outOfReplaced(Value value, Call call, Scene scene) {
    boolean isReplaced =
        value.home() instanceof Place.Field home
            && home.object() instanceof Place.This
            && value.presence() == Presence.HELD
            && home.field().equals(scene.typing().fieldAssigned(call.tree()));
    if (isReplaced && value.home() != null) {
      scene.world().bind(value.home(), new Held.Vacated(value.id()));
      scene.world().put(value.takenOut(value.origin()));
    }
  }

  /** A value in the words of a message about a store that drops it. */
  static String was(Value old) {
    return switch (old.qualifier()) {
      case REFCOUNTED -> "a count";
      default -> "an owned value";
    };
  }
}
