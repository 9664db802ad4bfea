package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Emptying;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Whether a method makes what it returns, by its text: at once, or in a local variable. */
final class Making extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Set<VariableElement> made = new HashSet<>();
  private final List<ExpressionTree> results = new ArrayList<>();

  private Making() {}

  static boolean isBy(MethodTree method, Emptying others) {
    Making making = new Making();
    making.scan(method.getBody(), null);
    return !making.results.isEmpty()
        && making.results.stream().allMatch(result -> making.isMade(result, method, others));
  }

  private boolean isMade(ExpressionTree result, MethodTree method, Emptying others) {
    return result instanceof NewClassTree
        || (TreeUtils.elementFromTree(result) instanceof VariableElement local
            && made.contains(local)
            && !Keeping.besidesReturning(method, local, others));
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    VariableElement local = TreeUtils.elementFromDeclaration(tree);
    if (tree.getInitializer() instanceof NewClassTree && ElementUtils.isEffectivelyFinal(local)) {
      made.add(local);
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
    if (tree.getExpression() != null) {
      results.add(TreeUtils.withoutParens(tree.getExpression()));
    }
    return super.visitReturn(tree, p);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return null; // what it returns is another matter
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    return null;
  }
}
