package dev.custody.checker.transfer;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.types.Qualifier;
import org.checkerframework.javacutil.TreeUtils;

/**
 * References to methods that only put something into their object. Whoever has such a one can empty
 * nothing by it, so that the object stays with who made it.
 */
final class Fillers {

  private Fillers() {}

  static boolean isOne(Tree closure, Scene scene) {
    if (!(closure instanceof MemberReferenceTree reference)) {
      return false;
    }
    MethodContract contract = scene.body().contracts().of(TreeUtils.elementFromUse(reference));
    Qualifier result = contract.result().qualifier();
    boolean takesOut =
        contract.givesElement()
            || contract.elements() == ElementEffect.MOVES
            || (result != null && result.hasDuty());
    return !takesOut && contract.parameters().stream().anyMatch(each -> each.demand().isTransfer());
  }
}
