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
        || scene.body().contracts().containers().rootsOf(container.getType()).isEmpty()) {
      return;
    }
    boolean drops =
        call.contract().elements() == ElementEffect.DROPS
            && Containers.kept(call, scene) == null
            && Containers.lendsElements(call, scene);
    if ((drops || givesLoan(call, container, scene))
        && container.getTree() instanceof ExpressionTree tree
        && scene.typing().isOfCaller(tree)) {
      String name = "an element of " + Spelling.of(container);
      Origin origin = new Origin(call.tree(), name);
      Value element = Value.fresh(ValueId.NOBODY, Qualifier.BORROWED, false, Set.of(), origin);
      scene.tell(
          new Step.GivenUp(element, name, Qualifier.OWNED, call.contract().name(), call.tree()));
    }
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
