package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Step;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A cache that says by {@code removeEldestEntry} that its map is to drop an entry: what that keeps
 * is given to nobody.
 */
final class EldestEntries {

  private static final String MAP = "java.util.LinkedHashMap";

  private EldestEntries() {}

  /** Tells of a result by which the map drops an entry. */
  static void returned(Node result, Tree at, Scene scene) {
    VariableElement eldest = eldest(scene.body());
    if (eldest == null
        || new Held.Truth(false).equals(scene.held(result))
        || scene.body().contracts().keepsDroppable(eldest.asType())) {
      return;
    }
    Qualifier kept = Containers.kept(TypeUses.of(eldest));
    if (kept != null) {
      scene.tell(new Step.ElementsDropped("the map", kept, at));
    }
  }

  /** The entry that such a method is asked about; null for any other method. */
  private static @Nullable VariableElement eldest(Body body) {
    ExecutableElement method = body.method();
    return method != null
            && method.getSimpleName().contentEquals("removeEldestEntry")
            && method.getParameters().size() == 1
            && isMap(body.type())
        ? method.getParameters().get(0)
        : null;
  }

  private static boolean isMap(TypeElement type) {
    return type.getQualifiedName().contentEquals(MAP)
        || (type.getSuperclass() instanceof DeclaredType above
            && isMap((TypeElement) above.asElement()));
  }
}
