package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An atomic holder that swaps one value for another if it holds the first. It held that one as its
 * owner, so where the swap succeeds, whoever asked for it owns what came out: the reference by
 * which it was named before was lent.
 */
final class Swaps {

  private static final String ATOMICS = "java.util.concurrent.atomic.";

  private Swaps() {}

  /** What came out of the holder, in the world where the swap succeeded. */
  static void takeExpected(Call call, Scene scene) {
    Operand expected = expected(call);
    Value lent = expected == null ? null : scene.value(expected.node());
    if (expected == null || lent == null || lent.isBystander() || !lent.isLent()) {
      return;
    }
    Qualifier kept =
        Elements.qualifier(call.receiver(), call.method(), expected.parameter().element(), scene);
    if (kept == null || !kept.hasDuty()) {
      return;
    }
    boolean isOwed = !scene.body().contracts().types().isDroppable(expected.node().getType());
    Origin origin = new Origin(call.tree(), Spelling.of(expected.node()));
    Held.Reference out = scene.make(call.site(), kept, isOwed, Set.of(), origin);
    if (lent.nonNull()) {
      scene.world().update(out.id(), Value::there);
    }
    Held before = new Held.Reference(lent.id());
    for (Map.Entry<Place, Held> entry : List.copyOf(scene.world().places().entrySet())) {
      boolean isName =
          entry.getKey() instanceof Place.Local || entry.getKey() instanceof Place.Temp;
      if (isName && entry.getValue().equals(before)) {
        scene.world().bind(entry.getKey(), out);
      }
    }
  }

  /** What the holder is expected to hold; null for any other call. */
  private static @Nullable Operand expected(Call call) {
    String type = call.method().getEnclosingElement().toString();
    String name = call.method().getSimpleName().toString();
    if (call.receiver() == null || !type.startsWith(ATOMICS) || !name.contains("ompareAndSet")) {
      return null;
    }
    return call.operands().stream()
        .filter(operand -> operand.parameter() != null && operand.parameter().element() >= 0)
        .filter(operand -> operand.demand() == Demand.NONE)
        .findFirst()
        .orElse(null);
  }
}
