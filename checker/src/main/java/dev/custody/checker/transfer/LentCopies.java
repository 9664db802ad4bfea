package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.checker.types.TypeUses;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Copies of containers of loans that a caller passed in. A copy shows the same loans, and so may be
 * kept no longer than the container itself.
 */
final class LentCopies {

  /** Methods of the JDK's interfaces that make a collection of what they are given. */
  private static final Set<String> COPYING = Set.of("copyOf", "of");

  private LentCopies() {}

  /** The parameter by which a caller lends a container, or that of which it is a copy. */
  static @Nullable VariableElement lenderOf(ExpressionTree expression, Scene scene) {
    return lenderOf(expression, scene, new HashSet<>());
  }

  private static @Nullable VariableElement lenderOf(
      ExpressionTree expression, Scene scene, Set<VariableElement> seen) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    VariableElement lender = scene.typing().callers().lenderOf(tree);
    if (lender != null) {
      return lender;
    } else if (tree instanceof NewClassTree made && made.getClassBody() == null) {
      return isOfJdk(TreeUtils.elementFromUse(made))
          ? lenderOf(made.getArguments(), scene, seen)
          : null;
    } else if (tree instanceof MethodInvocationTree call) {
      ExecutableElement method = TreeUtils.elementFromUse(call);
      boolean copies =
          isOfJdk(method)
              && method.getModifiers().contains(Modifier.STATIC)
              && COPYING.contains(method.getSimpleName().toString());
      return copies ? lenderOf(call.getArguments(), scene, seen) : null;
    }
    return tree instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) instanceof VariableElement variable
            && variable.getKind() == ElementKind.LOCAL_VARIABLE
            && seen.add(variable)
        ? valuesOf(variable, scene)
            .map(value -> lenderOf(value, scene, seen))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static Stream<ExpressionTree> valuesOf(VariableElement variable, Scene scene) {
    return Stream.concat(
        Stream.ofNullable(scene.typing().initializer(variable)),
        scene.typing().assignments(variable).stream());
  }

  private static @Nullable VariableElement lenderOf(
      List<? extends ExpressionTree> arguments, Scene scene, Set<VariableElement> seen) {
    for (ExpressionTree argument : arguments) {
      boolean isContainer =
          !scene.body().contracts().containers().rootsOf(TreeUtils.typeOf(argument)).isEmpty();
      VariableElement lender = isContainer ? lenderOf(argument, scene, seen) : null;
      if (lender != null) {
        return lender;
      }
    }
    return null;
  }

  private static boolean isOfJdk(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("java.util.");
  }

  /**
   * Whether a container is a variable of this body, rather than what a field keeps or a caller
   * lends.
   *
   * @param lender who lends what goes into it, and may do that with his own
   */
  static boolean isOwnOf(Node container, @Nullable VariableElement lender, Scene scene) {
    return container instanceof LocalVariableNode local
        && isOwn(local.getElement(), lender, scene, new HashSet<>());
  }

  private static boolean isOwn(
      VariableElement variable,
      @Nullable VariableElement lender,
      Scene scene,
      Set<VariableElement> seen) {
    if (variable.getKind() == ElementKind.PARAMETER) {
      VariableElement keeper = scene.typing().callers().lenderOf(variable);
      return keeper == null || keeper.equals(lender) || TypeUses.ofVariable(variable) != null;
    }
    return valuesOf(variable, scene)
        .map(value -> TreeUtils.elementFromTree(withoutCasts(value)))
        .filter(VariableElement.class::isInstance)
        .map(VariableElement.class::cast)
        .allMatch(v -> !v.getKind().isField() && (!seen.add(v) || isOwn(v, lender, scene, seen)));
  }

  private static ExpressionTree withoutCasts(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    return tree instanceof TypeCastTree cast ? withoutCasts(cast.getExpression()) : tree;
  }
}
