package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * A container of loans that a caller passed in may be one of owners, seen as less: its elements can
 * be looked at, but taking one out would leave it to nobody.
 */
final class LentElements {

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
        ((mayDrop(call) && scene.typing().callers().lendElements(tree))
                || (replaces(call) && lendsValues(call, container, scene)))
            && Containers.kept(call, scene) == null;
    if ((drops || givesLoan(call, container, scene)) && scene.typing().callers().include(tree)) {
      String name = "an element of " + Spelling.of(container);
      Value element = LentContainers.loan(name, call.tree());
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
    return call.contract().elements() == ElementEffect.MOVES;
  }

  private static boolean lendsValues(Call call, Node container, Scene scene) {
    int last = ((TypeElement) call.method().getEnclosingElement()).getTypeParameters().size() - 1;
    Qualifier held = last < 0 ? null : Elements.qualifier(container, call.method(), last, scene);
    return held != null && held.isLoan();
  }

  /** Whether a call hands out an element that the container only lends. */
  private static boolean givesLoan(Call call, Node container, Scene scene) {
    int element = call.contract().result().element();
    Qualifier held =
        call.contract().givesElement()
            ? Elements.qualifier(container, call.method(), element, scene)
            : null;
    return held != null && held.isLoan();
  }
}
