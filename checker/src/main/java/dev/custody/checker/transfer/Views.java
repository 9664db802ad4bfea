package dev.custody.checker.transfer;

import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.contracts.Removals;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Views of containers, such as {@code subList} and {@code headMap} give: what is taken out of a
 * view is taken out of the container that it shows.
 */
final class Views {

  private Views() {}

  /** Elements have left a container; if it is a view, so they have the one that it shows. */
  static void taken(Value container, TypeMirror type, Loss loss, Scene scene) {
    Set<Value> chain =
        scene.world().lenders(container, (lent, lender) -> isView(lent) && isContainer(lender));
    TypeMirror element = Lenders.elementOf(type);
    for (Value shown : chain) {
      if (!shown.equals(container)) {
        Entries.forget(shown.id(), scene);
        scene.world().forgetSize(shown.id());
        Loans.endBeside(shown, chain, element, loss, scene);
        otherViews(shown, chain, element, new HashSet<>(), loss, scene);
      }
    }
  }

  /** What other views lent may be what has left. */
  private static void otherViews(
      Value shown,
      Set<Value> chain,
      TypeMirror element,
      Set<ValueId> seen,
      Loss loss,
      Scene scene) {
    for (Value view : List.copyOf(Loans.loansOf(shown, scene))) {
      if (isView(view) && isContainer(view) && !chain.contains(view) && seen.add(view.id())) {
        Loans.endBeside(view, chain, element, loss, scene);
        otherViews(view, chain, element, seen, loss, scene);
      }
    }
  }

  private static boolean isContainer(Value value) {
    return value.contents() != null && !value.isBystander();
  }

  private static boolean isView(Value value) {
    return value.origin().at() instanceof MethodInvocationTree made && Removals.isView(made);
  }
}
