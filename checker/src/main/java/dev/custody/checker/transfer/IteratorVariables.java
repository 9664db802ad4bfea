package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Removals;
import dev.custody.checker.contracts.Typing;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The local variables of a body that are iterators of a collection of {@code java.util}, and with
 * which the body does nothing but go on: they are assigned where they are declared, and neither
 * handed to anybody nor captured. Of such a one it is known which element it gave last. An iterator
 * of a collection that several threads may change is none: another thread may have taken what it
 * gave.
 */
final class IteratorVariables {

  private static final Set<String> GOING_ON =
      Set.of("hasNext", "hasPrevious", "next", "nextIndex", "previous", "previousIndex", "remove");

  private static final Set<String> VIEWS = Set.of("values", "entrySet");

  private final Typing typing;
  private final Set<VariableElement> plain = new HashSet<>();

  IteratorVariables(Tree code, Typing typing) {
    this.typing = typing;
    Set<VariableElement> otherwise = new HashSet<>();
    new TreeScanner<@Nullable Void, Boolean>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, Boolean isInside) {
        if (!isInside && isIterator(tree.getInitializer())) {
          plain.add(TreeUtils.elementFromDeclaration(tree));
        }
        return super.visitVariable(tree, isInside);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Boolean isInside) {
        boolean isStep =
            !isInside
                && tree.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree
                && GOING_ON.contains(select.getIdentifier().toString());
        return isStep
            ? scan(tree.getArguments(), isInside)
            : super.visitMethodInvocation(tree, isInside);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, Boolean isInside) {
        if (TreeUtils.elementFromUse(tree) instanceof VariableElement variable) {
          otherwise.add(variable);
        }
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Boolean isInside) {
        return super.visitLambdaExpression(tree, isInside || tree != code);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, Boolean isInside) {
        return super.visitClass(tree, isInside || tree != code);
      }
    }.scan(code, false);
    plain.removeAll(otherwise);
  }

  boolean contains(VariableElement variable) {
    return plain.contains(variable);
  }

  /** Whether an expression begins the iteration of a collection that no other thread changes. */
  private boolean isIterator(@Nullable ExpressionTree initializer) {
    if (!(initializer instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !call.getArguments().isEmpty()) {
      return false;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return Removals.isBeginning(method.getSimpleName().toString())
        && isPlainCollection(method.getEnclosingElement().toString())
        && isUnshared(select.getExpression());
  }

  private static boolean isPlainCollection(String type) {
    return type.startsWith("java.util.") && !type.startsWith("java.util.concurrent.");
  }

  /** Whether a collection, or the map that it is a view of, is not known to be concurrent. */
  private boolean isUnshared(ExpressionTree expression) {
    ExpressionTree collection = TreeUtils.withoutParens(expression);
    if (collection instanceof MethodInvocationTree view
        && view.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      return isPlain(collection)
          && !name.equals("keySet")
          && (!VIEWS.contains(name) || isUnshared(select.getExpression()));
    }
    ExpressionTree initializer =
        TreeUtils.elementFromUse(collection) instanceof VariableElement variable
            ? typing.initializer(variable)
            : null;
    boolean isMade = initializer instanceof NewClassTree;
    return isPlain(collection)
        && (initializer == null || (isMade ? isPlain(initializer) : isUnshared(initializer)));
  }

  private static boolean isPlain(ExpressionTree expression) {
    TypeMirror type = TreeUtils.typeOf(expression);
    return type != null && !type.toString().contains("java.util.concurrent.");
  }
}
