package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.contracts.Choices;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Containers that a body makes for itself, which end with it, rather than those that a field keeps
 * or a caller lends, and views and parts of these.
 */
final class OwnContainers {

  /** Methods of the JDK that make a container or array of their own of what they are given. */
  private static final Set<String> COPYING =
      Set.of("clone", "collect", "copyOf", "copyOfRange", "of", "toArray", "toList");

  private final Scene scene;
  private final @Nullable VariableElement lender;
  private final Set<VariableElement> seen = new HashSet<>();

  private OwnContainers(@Nullable VariableElement lender, Scene scene) {
    this.lender = lender;
    this.scene = scene;
  }

  /**
   * Whether a container is one of this body, rather than what a field keeps or a caller lends.
   *
   * @param lender who lends what goes into it, and may do that with his own
   */
  static boolean include(Node container, @Nullable VariableElement lender, Scene scene) {
    return container instanceof LocalVariableNode local
        && new OwnContainers(lender, scene).include(local.getElement());
  }

  private boolean include(VariableElement variable) {
    if (variable.getKind().isField()) {
      return false;
    } else if (variable.getKind() == ElementKind.PARAMETER) {
      VariableElement keeper = scene.typing().callers().lenderOf(variable);
      boolean isOwn = // an array of containers is the caller's
          keeper == null ? !(variable.asType() instanceof ArrayType) : keeper.equals(lender);
      return isOwn || TypeUses.ofVariable(variable) != null;
    }
    return !seen.add(variable) || LentCopies.valuesOf(variable, scene).allMatch(this::include);
  }

  private boolean include(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    List<ExpressionTree> choices = Choices.of(tree);
    if (!choices.isEmpty()) {
      return choices.stream().allMatch(this::include);
    } else if (tree instanceof MethodInvocationTree call) {
      return isNew(call) || includesSourceOf(call);
    }
    return !(TreeUtils.elementFromTree(tree) instanceof VariableElement variable)
        || include(variable);
  }

  /** Whether what a call gives is nobody else's. */
  private boolean isNew(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    MethodContract contract = scene.body().contracts().of(method);
    if (LentCopies.isOfJdk(method)) {
      return contract.givesElement() || COPYING.contains(method.getSimpleName().toString());
    }
    Qualifier result = contract.result().qualifier();
    return result == null
        ? method.getModifiers().contains(Modifier.STATIC)
            || scene.body().file().emptying().makesResult(method)
        : !result.isLoan();
  }

  /** Whether what a call gives a view or part of is itself this body's own. */
  private boolean includesSourceOf(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (!LentCopies.isOfJdk(method)) {
      return false;
    } else if (method.getModifiers().contains(Modifier.STATIC)) {
      return call.getArguments().stream().allMatch(this::include);
    }
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    return receiver == null || include(receiver);
  }
}
