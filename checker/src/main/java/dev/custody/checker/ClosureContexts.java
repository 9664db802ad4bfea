package dev.custody.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Runs;
import dev.custody.checker.types.TypeUses;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds out when each closure of a class runs, from the parameter or variable it is given to. */
final class ClosureContexts extends TreeScanner<@Nullable Void, @Nullable ExecutableElement> {

  private final Contracts contracts;
  private final ProcessingEnvironment environment;
  private final IdentityHashMap<Tree, ExecutableElement> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Tree, Runs> runs = new IdentityHashMap<>();
  private final IdentityHashMap<Tree, VariableElement> targets = new IdentityHashMap<>();

  private ClosureContexts(Contracts contracts, ProcessingEnvironment environment) {
    this.contracts = contracts;
    this.environment = environment;
  }

  /** Looks at each lambda, method reference and anonymous class below a tree. */
  static ClosureContexts of(Tree tree, Contracts contracts, ProcessingEnvironment environment) {
    ClosureContexts contexts = new ClosureContexts(contracts, environment);
    contexts.scan(tree, null);
    return contexts;
  }

  /** When each closure runs; one that is not here may run at any time. */
  Map<Tree, Runs> runs() {
    return runs;
  }

  /** The parameter or variable each closure is given to, where there is one. */
  Map<Tree, VariableElement> targets() {
    return targets;
  }

  /** The functional method each method reference implements. */
  Map<Tree, ExecutableElement> functions() {
    return functions;
  }

  @Override
  public @Nullable Void visitMemberReference(
      MemberReferenceTree tree, @Nullable ExecutableElement method) {
    functions.put(tree, TreeUtils.findFunction(tree, environment));
    return super.visitMemberReference(tree, method);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable ExecutableElement around) {
    return super.visitMethod(tree, TreeUtils.elementFromDeclaration(tree));
  }

  @Override
  public @Nullable Void visitMethodInvocation(
      MethodInvocationTree tree, @Nullable ExecutableElement method) {
    arguments(TreeUtils.elementFromUse(tree), tree.getArguments());
    return super.visitMethodInvocation(tree, method);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable ExecutableElement method) {
    arguments(Constructors.of(tree), tree.getArguments());
    return super.visitNewClass(tree, method);
  }

  private void arguments(
      @Nullable ExecutableElement callee, List<? extends ExpressionTree> arguments) {
    if (callee == null || callee.getParameters().isEmpty()) {
      return;
    }
    MethodContract contract = contracts.of(callee);
    for (int i = 0; i < arguments.size(); i++) {
      int last = callee.getParameters().size() - 1;
      VariableElement parameter = callee.getParameters().get(Math.min(i, last));
      given(arguments.get(i), contract.parameter(i).runs(), parameter);
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable ExecutableElement method) {
    once(tree.getInitializer(), TreeUtils.elementFromDeclaration(tree));
    return super.visitVariable(tree, method);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable ExecutableElement method) {
    once(tree.getExpression(), TreeUtils.elementFromTree(tree.getVariable()));
    return super.visitAssignment(tree, method);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable ExecutableElement method) {
    once(tree.getExpression(), method);
    return super.visitReturn(tree, method);
  }

  private void once(@Nullable ExpressionTree closure, @Nullable Element holder) {
    if (closure != null && holder != null) {
      Runs when = TypeUses.runsOnce(holder) ? Runs.ONCE : Runs.WHENEVER;
      given(closure, when, holder instanceof VariableElement variable ? variable : null);
    }
  }

  private void given(ExpressionTree argument, Runs when, @Nullable VariableElement target) {
    Tree closure = TreeUtils.withoutParens(argument);
    while (closure instanceof TypeCastTree cast) {
      closure = TreeUtils.withoutParens(cast.getExpression());
    }
    if (closure instanceof LambdaExpressionTree || closure instanceof MemberReferenceTree) {
      runs.put(closure, when);
      if (target != null) {
        targets.put(closure, target);
      }
    } else if (closure instanceof NewClassTree made && made.getClassBody() != null) {
      ClassTree body = made.getClassBody();
      runs.put(body, when);
    }
  }
}
