package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.custody.checker.contracts.TreeSearch;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import java.util.List;
import java.util.function.Predicate;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Returns that have evaluated their result while a {@code finally} or the closing of a resource is
 * still to come. That may throw, or return something else: then nobody has got the result, and what
 * the return gave up is this body's again.
 */
final class PendingReturns {

  private PendingReturns() {}

  /** A return has given its result up, or handed back what the caller keeps with that result. */
  static void evaluated(Node result, Tree statement, Scene scene) {
    Value value = scene.value(result);
    Tree at = result.getTree() == null ? statement : result.getTree();
    Place pending = new Place.Returned(statement, at, false);
    if (value != null && isLostBy(value, statement, at)) {
      scene.world().bind(pending, new Held.Reference(value.id()));
    } else if (scene.world().values().stream().anyMatch(v -> isLostBy(v, statement, at))) {
      scene.world().bind(pending, new Held.Something());
    }
  }

  /**
   * A return gives up what a field or slot keeps, which is read before the {@code finally} around
   * it overwrites that place. Until then the place still refers to the value.
   */
  static void leavePlace(Node result, Value value, Loss loss, Scene scene) {
    Place home = value.home();
    Tree read = result.getTree();
    if (home != null
        && value.presence() == Presence.HELD
        && new Held.Reference(value.id()).equals(scene.world().held(home))
        && read instanceof ExpressionTree place
        && isOverwrittenAfter(place, scene.body().path().getLeaf())) {
      Held.Reference taken = scene.move(value, read, loss);
      scene.world().update(taken.id(), v -> v.takenOut(v.origin()));
      scene.world().bind(home, new Held.Vacated(value.id()));
      scene.result(result, taken);
    }
  }

  private static boolean isOverwrittenAfter(ExpressionTree place, Tree code) {
    return TreeSearch.isFound(
        code,
        tree ->
            tree instanceof TryTree attempt
                && attempt.getFinallyBlock() != null
                && !Finally.contains(attempt.getFinallyBlock(), place)
                && OverwrittenLater.isIn(attempt, place));
  }

  /** Another return takes the place of those before it. */
  static void replaced(World world) {
    undo(world, pending -> true);
  }

  /**
   * An exception is under way that is thrown or declared. One that any call might throw is nothing
   * to prepare for, unless somebody catches it.
   */
  static void overtaken(World world) {
    mark(world, true);
  }

  /**
   * An exception is caught. Where the return stands in the same {@code try}, it is over; a catch
   * that stands in a {@code finally} itself lets it go on.
   */
  static void caught(@Nullable Tree attempt, World world) {
    undo(world, pending -> isIn(attempt, pending.statement()));
    mark(world, false);
  }

  /** An exception leaves the body. */
  static void thrownOut(World world) {
    undo(world, Place.Returned::isOvertaken);
  }

  /** A jump out of a finally lets go of whatever was under way. */
  static void jumped(World world) {
    undo(world, pending -> true);
    world.leaveBy(null);
  }

  private static void undo(World world, Predicate<Place.Returned> which) {
    for (Place place : List.copyOf(world.places().keySet())) {
      if (place instanceof Place.Returned pending && which.test(pending)) {
        world.bind(place, null);
        for (Value value : world.values()) {
          if (isLostBy(value, pending.statement(), pending.result())) {
            world.put(value.regained());
          }
        }
      }
    }
  }

  private static void mark(World world, boolean isOvertaken) {
    for (Place place : List.copyOf(world.places().keySet())) {
      if (place instanceof Place.Returned pending && pending.isOvertaken() != isOvertaken) {
        Held held = world.held(place);
        world.bind(place, null);
        world.bind(new Place.Returned(pending.statement(), pending.result(), isOvertaken), held);
      }
    }
  }

  /** What a return gave up, or handed back, and what had been lent from that. */
  private static boolean isLostBy(Value value, Tree statement, Tree result) {
    return value.isGone()
        && value.loss() != null
        && (value.loss().at() == result || value.loss().at() == statement);
  }

  private static boolean isIn(@Nullable Tree attempt, Tree statement) {
    return attempt instanceof TryTree t && Finally.contains(t.getBlock(), statement);
  }
}
