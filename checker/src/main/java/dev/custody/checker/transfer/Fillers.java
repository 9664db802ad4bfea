package dev.custody.checker.transfer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Closures that only put something into an object. Whoever has such a one can empty nothing by it,
 * so that the object stays with who made it.
 */
final class Fillers {

  private static final String PROMISE = "java.util.concurrent.CompletableFuture";

  private Fillers() {}

  /** Whether a closure is a reference to a method that only fills what it is bound to. */
  static boolean isOne(Tree closure, Scene scene) {
    if (!(closure instanceof MemberReferenceTree reference)) {
      return false;
    }
    MethodContract contract = scene.body().contracts().of(TreeUtils.elementFromUse(reference));
    return !takesOut(contract)
        && contract.parameters().stream().anyMatch(each -> each.demand().isTransfer());
  }

  /**
   * Whether a closure is a lambda or class that only completes a future. Whoever takes something
   * out of that waits for it, while a collection might be filled when it has been emptied already.
   */
  static boolean completes(Tree closure, VariableElement future, Scene scene) {
    if (!isFuture(future)) {
      return false;
    }
    boolean[] isElsewhere = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        boolean isAsked =
            Captures.refersTo(TreeUtils.getReceiverTree(tree), future)
                && !takesOut(scene.body().contracts().of(TreeUtils.elementFromUse(tree)));
        return isAsked ? scan(tree.getArguments(), p) : super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        isElsewhere[0] |= future.equals(TreeUtils.elementFromUse(tree));
        return null;
      }
    }.scan(closure, null);
    return !isElsewhere[0];
  }

  /** Whether whoever takes something out of a variable waits for it. */
  static boolean isFuture(VariableElement variable) {
    return variable.asType() instanceof DeclaredType type
        && type.asElement().toString().equals(PROMISE);
  }

  private static boolean takesOut(MethodContract contract) {
    Qualifier result = contract.result().qualifier();
    return contract.givesElement()
        || contract.elements() == ElementEffect.MOVES
        || contract.receiver().isTransfer()
        || (result != null && result.hasDuty());
  }
}
