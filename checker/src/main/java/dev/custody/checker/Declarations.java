package dev.custody.checker;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.rules.DeclarationRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the declarations of a class and shows each to the rules on declarations. */
final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DeclarationRule.Context context;
  private final List<DeclarationRule> rules;

  Declarations(DeclarationRule.Context context, List<DeclarationRule> rules) {
    this.context = context;
    this.rules = rules;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkClass(tree, context));
    return super.visitClass(tree, p);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkMethod(tree, context));
    return super.visitMethod(tree, p);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkVariable(tree, context));
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkType(tree, context));
    return super.visitParameterizedType(tree, p);
  }

  @Override
  public @Nullable Void visitAnnotatedType(AnnotatedTypeTree tree, @Nullable Void p) {
    rules.forEach(rule -> rule.checkType(tree, context));
    return super.visitAnnotatedType(tree, p);
  }
}
