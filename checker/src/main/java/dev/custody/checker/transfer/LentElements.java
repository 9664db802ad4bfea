package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * A container of loans that a caller passed in may be one of owners, seen as less: its elements can
 * be looked at, but taking one out would leave it to nobody.
 */
final class LentElements {

  /** Methods that move elements elsewhere, or let a closure say what is there from then on. */
  private static final Set<String> REPLACING =
      Set.of("compute", "computeIfPresent", "drainTo", "merge", "replaceAll");

  private LentElements() {}

  /** Tells of a call that takes elements out of such a container, or drops them. */
  static void check(Call call, Scene scene) {
    Node container = call.receiver();
    if (container == null
        || call.takesReceiver()
        || !call.isOfLibrary()
        || !(container.getTree() instanceof ExpressionTree tree)
        || scene.body().contracts().containers().rootsOf(container.getType()).isEmpty()) {
      return;
    }
    boolean drops =
        Containers.kept(call, scene) == null
            && ((mayDrop(call) && scene.typing().callers().lendElements(tree))
                || (replaces(call) && lendsValues(call, container, scene)));
    if ((drops || givesLoan(call, container, scene)) && scene.typing().callers().include(tree)) {
      String name = "an element of " + Spelling.of(container);
      Origin origin = new Origin(call.tree(), name);
      Value element = Value.fresh(ValueId.NOBODY, Qualifier.BORROWED, false, Set.of(), origin);
      scene.tell(
          new Step.GivenUp(element, name, Qualifier.OWNED, call.contract().name(), call.tree()));
    }
  }

  /** Whether a call may leave less in a container than there was, beside what it gives. */
  private static boolean mayDrop(Call call) {
    ResultContract result = call.contract().result();
    boolean givesEntry =
        result.element() < 0 && result.qualifier() != null && result.qualifier().hasDuty();
    return call.contract().elements() == ElementEffect.DROPS || givesEntry;
  }

  /**
   * Whether a call may leave other elements in a collection than there were, or values in a map.
   */
  private static boolean replaces(Call call) {
    return REPLACING.contains(call.method().getSimpleName().toString());
  }

  private static boolean lendsValues(Call call, Node container, Scene scene) {
    int last = ((TypeElement) call.method().getEnclosingElement()).getTypeParameters().size() - 1;
    Qualifier held = last < 0 ? null : Elements.qualifier(container, call.method(), last, scene);
    return held != null && held.isLoan();
  }

  /** Whether a call hands out an element that the container only lends. */
  private static boolean givesLoan(Call call, Node container, Scene scene) {
    ResultContract result = call.contract().result();
    if (result.element() < 0 || result.qualifier() == null || !result.qualifier().hasDuty()) {
      return false;
    }
    Qualifier held = Elements.qualifier(container, call.method(), result.element(), scene);
    return held != null && held.isLoan();
  }
}
