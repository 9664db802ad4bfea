package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import org.jspecify.annotations.Nullable;

/** Null tests that are made by a method of the JDK instead of an operator. */
final class NullAnswers {

  private static final String OBJECTS = "java.util.Objects";

  private NullAnswers() {}

  /** Notes what the result of {@code Objects.isNull} or {@code Objects.nonNull} says. */
  static void learn(Call call, Scene scene) {
    boolean trueIfNull = call.method().getSimpleName().contentEquals("isNull");
    boolean asks = trueIfNull || call.method().getSimpleName().contentEquals("nonNull");
    if (asks && call.method().getEnclosingElement().toString().equals(OBJECTS)) {
      scene.result(call.node(), answer(call, trueIfNull, scene));
    }
  }

  private static @Nullable Held answer(Call call, boolean trueIfNull, Scene scene) {
    Held asked = scene.held(call.operands().get(0).node());
    if (asked instanceof Held.Null || asked instanceof Held.Something) {
      return new Held.Truth(trueIfNull == asked instanceof Held.Null);
    }
    Value value = asked instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (value == null) {
      return null;
    }
    return value.nonNull()
        ? new Held.Truth(!trueIfNull)
        : new Held.NullTest(value.id(), trueIfNull);
  }
}
