package dev.custody.checker;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.rules.DeclarationRule;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Walks the declarations of a class and shows each to the rules on declarations. Bodies that are
 * taken on trust are left out; their signatures are not.
 */
final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DeclarationRule.Context context;
  private final List<DeclarationRule> rules;

  Declarations(DeclarationRule.Context context, List<DeclarationRule> rules) {
    this.context = context;
    this.rules = rules;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkClass(tree, getCurrentPath(), context));
    return super.visitClass(tree, p);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    if (TreeUtils.isAnonymousConstructor(tree)) {
      return null; // nobody wrote it
    }
    rules.forEach(rule -> rule.checkMethod(tree, getCurrentPath(), context));
    scan(tree.getModifiers(), p);
    scan(tree.getReturnType(), p);
    scan(tree.getTypeParameters(), p);
    scan(tree.getParameters(), p);
    if (tree.getReceiverParameter() != null) {
      scan(tree.getReceiverParameter().getType(), p);
    }
    scan(tree.getThrows(), p);
    if (!Contracts.isTrusted(TreeUtils.elementFromDeclaration(tree))) {
      scan(tree.getBody(), p);
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkVariable(tree, getCurrentPath(), context));
    scan(tree.getModifiers(), p);
    if (isTypeWritten(tree)) {
      scan(tree.getType(), p);
    }
    if (!Contracts.isTrusted(TreeUtils.elementFromDeclaration(tree))) {
      scan(tree.getInitializer(), p);
    }
    return null;
  }

  /** The compiler fills in the types of {@code var} and of a lambda's parameters. */
  private boolean isTypeWritten(VariableTree tree) {
    TreePath around = getCurrentPath().getParentPath();
    boolean inferred =
        around.getLeaf() instanceof LambdaExpressionTree lambda
            && TreeUtils.isImplicitlyTypedLambda(lambda)
            && lambda.getParameters().contains(tree);
    return !inferred && !TreeUtils.isVariableTreeDeclaredUsingVar(tree);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void p) {
    return null; // what stands in an annotation is no type of the program
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void p) {
    checkType();
    return super.visitParameterizedType(tree, p);
  }

  @Override
  public @Nullable Void visitAnnotatedType(AnnotatedTypeTree tree, @Nullable Void p) {
    checkType();
    return super.visitAnnotatedType(tree, p);
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void p) {
    checkType();
    return super.visitTypeParameter(tree, p);
  }

  private void checkType() {
    rules.forEach(rule -> rule.checkType(getCurrentPath(), context));
  }
}
