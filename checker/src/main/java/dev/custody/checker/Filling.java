package dev.custody.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Contracts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Whether the text of a method puts something into a container that it is lent, by its name. */
final class Filling extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final VariableElement container;
  private final Contracts contracts;
  private final Map<ExecutableElement, TreePath> methods;
  private final Set<VariableElement> seen;
  private boolean isFound;

  private Filling(
      VariableElement container,
      Contracts contracts,
      Map<ExecutableElement, TreePath> methods,
      Set<VariableElement> seen) {
    this.container = container;
    this.contracts = contracts;
    this.methods = methods;
    this.seen = seen;
  }

  static boolean of(
      MethodTree method,
      VariableElement container,
      Contracts contracts,
      Map<ExecutableElement, TreePath> methods) {
    return of(method, new Filling(container, contracts, methods, new HashSet<>()));
  }

  private static boolean of(MethodTree method, Filling filling) {
    if (filling.seen.add(filling.container)) { // a method that hands it to itself adds nothing
      filling.scan(method.getBody(), null);
    }
    return filling.isFound;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    ExecutableElement callee = TreeUtils.elementFromUse(tree);
    ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
    isFound |= receiver != null && isContainer(receiver) && contracts.of(callee).takesElement();
    TreePath path = methods.get(callee);
    List<? extends VariableElement> parameters = callee.getParameters();
    for (int i = 0; path != null && i < tree.getArguments().size(); i++) {
      if (isContainer(tree.getArguments().get(i))) {
        VariableElement parameter = parameters.get(Math.min(i, parameters.size() - 1));
        isFound |=
            of((MethodTree) path.getLeaf(), new Filling(parameter, contracts, methods, seen));
      }
    }
    return super.visitMethodInvocation(tree, p);
  }

  private boolean isContainer(ExpressionTree expression) {
    return TreeUtils.withoutParens(expression) instanceof IdentifierTree name
        && container.equals(TreeUtils.elementFromUse(name));
  }
}
