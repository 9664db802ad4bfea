package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** What the result of a call says of the container that it was asked of. */
final class ContainerAnswers {

  /** Methods that give an element, and null only when there is none. */
  private static final Set<String> NULL_WHEN_EMPTY =
      Set.of(
          "get",
          "peek",
          "peekFirst",
          "peekLast",
          "poll",
          "pollFirst",
          "pollFirstEntry",
          "pollLast",
          "pollLastEntry");

  private static final Set<String> COUNTS = Set.of("size", "length");

  private ContainerAnswers() {}

  /** Notes what the result of a call that ended normally says. */
  static void learn(Call call, ValueId id, Scene scene) {
    String name = call.method().getSimpleName().toString();
    TypeKind kind = call.method().getReturnType().getKind();
    if (kind == TypeKind.BOOLEAN && (name.equals("isEmpty") || name.equals("isPresent"))) {
      scene.result(call.node(), new Held.EmptyTest(id, name.equals("isEmpty")));
    } else if (kind == TypeKind.INT && COUNTS.contains(name)) {
      scene.result(call.node(), new Held.SizeOf(id, 0));
    } else if (NULL_WHEN_EMPTY.contains(name) && !isKeyed(call, name) && !Containers.takes(call)) {
      Value element = scene.value(call.node());
      if (element != null) {
        scene.world().put(element.lastOf(id));
      }
    }
  }

  /** One that is given or lent by its key, or its index, says nothing of the rest. */
  private static boolean isKeyed(Call call, String name) {
    return name.equals("get") && !call.method().getParameters().isEmpty();
  }
}
