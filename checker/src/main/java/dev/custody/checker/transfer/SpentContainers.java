package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Containers whose elements have gone to another, and which still refer to them: whatever comes out
 * of one is that other's, and so is what comes out of a container that it lends.
 */
final class SpentContainers {

  private SpentContainers() {}

  /** What a call gives of a spent container has been given up before. */
  static void given(Call call, Value result, Scene scene) {
    Value receiver = call.receiver() == null ? null : scene.value(call.receiver());
    Loss loss = receiver == null ? null : lossOf(receiver, scene);
    loss = loss == null ? lossOf(result, scene) : loss;
    boolean isReported = receiver != null && receiver.isGone();
    if (loss == null || loss.at() == call.tree() || isReported || !call.isOfLibrary()) {
      return;
    }
    Loss before = loss;
    if (result.contents() == null && result.qualifier() != null && !result.isBystander()) {
      scene.world().lose(result.id(), before);
    } else if (result.contents() != null) {
      scene.world().fill(result.id(), Fill.SPENT);
      scene.world().update(result.id(), value -> value.lostTo(before));
    }
  }

  /** A container that is handed on with all that is in it has given that up before. */
  static void handedOn(Value container, String name, String taker, Tree at, Scene scene) {
    Loss before = isSpent(container) ? container.loss() : null;
    if (before != null && !container.isGone()) {
      scene.tell(new Step.GivenUp(container.lost(before), name, Qualifier.OWNED, taker, at));
    }
  }

  /** What took the elements of a container, or those of one that lends it. */
  private static @Nullable Loss lossOf(Value container, Scene scene) {
    for (Value each : scene.world().lenders(container, (inner, outer) -> !inner.duty())) {
      if (isSpent(each) && each.loss() != null) {
        return each.loss();
      }
    }
    return null;
  }

  /** Whether a closure, which may not have run yet, is to see to what is in a container. */
  static boolean isLeftToAClosure(Value container) {
    return isSpent(container) && container.loss() == null;
  }

  private static boolean isSpent(Value container) {
    return container.contents() != null && container.contents().fill() == Fill.SPENT;
  }
}
