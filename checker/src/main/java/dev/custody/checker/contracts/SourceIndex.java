package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LambdaExpressionTree.BodyKind;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where the expressions of one source file go, and where its variables come from: what is needed to
 * know a type that the source leaves to inference. Read off the tree once, before any body is
 * analysed.
 */
public final class SourceIndex extends TreeScanner<@Nullable Void, @Nullable Target> {

  /**
   * Where a variable whose type may be inferred gets its value.
   *
   * @param expression the initializer, or what a loop iterates over
   * @param isElement whether the variable is one element of that
   */
  record Origin(ExpressionTree expression, boolean isElement) {}

  /**
   * A parameter of a lambda.
   *
   * @param lambda the lambda
   * @param index the parameter's position, from 0
   */
  record LambdaParameter(LambdaExpressionTree lambda, int index) {}

  private final IdentityHashMap<Tree, Target> targets = new IdentityHashMap<>();
  private final IdentityHashMap<Tree, TypeElement> classes = new IdentityHashMap<>();
  private final IdentityHashMap<Tree, Tree> creations = new IdentityHashMap<>();
  private final Map<Element, ClassTree> localClasses = new HashMap<>();
  private final Map<Element, MethodTree> localMethods = new HashMap<>();
  private final QuietConstructors quiet = new QuietConstructors();
  private final Map<VariableElement, Origin> origins = new HashMap<>();
  private final Map<VariableElement, List<ExpressionTree>> assigned = new HashMap<>();
  private final Fillings fillings = new Fillings();
  private final Map<VariableElement, LambdaParameter> lambdaParameters = new HashMap<>();
  private final Deque<TypeElement> around = new ArrayDeque<>();
  private final Deque<Target> results = new ArrayDeque<>();
  private final Deque<Target> yields = new ArrayDeque<>();

  private SourceIndex() {}

  /**
   * Reads the classes of a source file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @return the index
   */
  public static SourceIndex of(List<TreePath> classes) {
    SourceIndex index = new SourceIndex();
    classes.forEach(type -> index.scan(type.getLeaf(), null));
    return index;
  }

  /** Where an expression's result goes; null for one that goes nowhere which says anything. */
  @Nullable Target target(Tree expression) {
    return targets.get(expression);
  }

  /** The class around a call, whose object it is called on where none is written. */
  @Nullable TypeElement classAround(Tree call) {
    return classes.get(call);
  }

  /** The expression that makes an object of an anonymous class; null for any other class. */
  @Nullable Tree creationOf(Tree anonymous) {
    return creations.get(anonymous);
  }

  /** The declaration of a local class of the file; null for any other class. */
  @Nullable ClassTree localClass(@Nullable Element type) {
    return localClasses.get(type);
  }

  /** The declaration of a method of a local or anonymous class; null for any other method. */
  @Nullable MethodTree localMethod(Element method) {
    return localMethods.get(method);
  }

  /** Whether a constructor of the file does nothing that could throw. */
  boolean isQuiet(ExecutableElement constructor) {
    return quiet.contains(constructor);
  }

  /** Where a local variable's first value comes from; null where it has no initializer. */
  @Nullable Origin origin(VariableElement variable) {
    return origins.get(variable);
  }

  /** What is assigned to a variable behind its declaration, or matched by it as a pattern. */
  List<ExpressionTree> assigned(VariableElement variable) {
    return assigned.getOrDefault(variable, List.of());
  }

  /** What calls put into the container or array that a local variable refers to. */
  List<ExpressionTree> fillings(VariableElement variable) {
    return fillings.of(variable);
  }

  /** Learns where a variable comes from that stands in no source. */
  void addOrigin(VariableElement variable, ExpressionTree source) {
    origins.putIfAbsent(variable, new Origin(source, false));
  }

  /** The lambda that a variable is a parameter of, or null. */
  @Nullable LambdaParameter lambdaParameter(VariableElement variable) {
    return lambdaParameters.get(variable);
  }

  // Declarations -------------------------------------------------------------------------------

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Target target) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    if (type.getNestingKind() == NestingKind.LOCAL) {
      localClasses.put(type, tree);
    }
    quiet.read(tree);
    around.push(type);
    super.visitClass(tree, null);
    around.pop();
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Target target) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    if (isInsideMethod(around.peek())) {
      localMethods.put(method, tree);
    }
    results.push(new Target.OfResult(method));
    super.visitMethod(tree, null);
    results.pop();
    return null;
  }

  private static boolean isInsideMethod(@Nullable TypeElement type) {
    return type != null
        && (type.getNestingKind() == NestingKind.LOCAL
            || type.getNestingKind() == NestingKind.ANONYMOUS);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Target target) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (tree.getInitializer() != null) {
      origins.put(variable, new Origin(tree.getInitializer(), false));
    }
    scan(tree.getInitializer(), new Target.OfVariable(variable));
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Target target) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree.getVariable());
    origins.put(variable, new Origin(tree.getExpression(), true));
    scan(tree.getExpression(), null);
    scan(tree.getStatement(), null);
    return null;
  }

  // Where results go ---------------------------------------------------------------------------

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Target target) {
    Target known = target == null && tree != null ? targets.get(tree) : target;
    if (tree instanceof ExpressionTree && known != null) {
      targets.put(tree, known);
    }
    return super.scan(tree, handsOn(tree) ? known : null);
  }

  /** Whether an expression is one of others, which go where it goes. */
  private static boolean handsOn(@Nullable Tree tree) {
    return tree instanceof ParenthesizedTree
        || tree instanceof ConditionalExpressionTree
        || tree instanceof SwitchExpressionTree
        || tree instanceof TypeCastTree;
  }

  @Override
  public @Nullable Void visitParenthesized(ParenthesizedTree tree, @Nullable Target target) {
    return scan(tree.getExpression(), target);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Target target) {
    scan(tree.getCondition(), null);
    scan(tree.getTrueExpression(), target);
    return scan(tree.getFalseExpression(), target);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Target target) {
    yields.push(target == null ? new Target.OfPlace(tree) : target);
    super.visitSwitchExpression(tree, null);
    yields.pop();
    return null;
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Target target) {
    Target result = yields.peek();
    if (tree.getBody() instanceof ExpressionTree body && result != null) {
      targets.put(body, result);
    }
    return super.visitCase(tree, null);
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Target target) {
    return scan(tree.getValue(), yields.peek());
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Target target) {
    return scan(tree.getExpression(), new Target.OfCast(tree.getType(), target));
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Target target) {
    scan(tree.getVariable(), null);
    assign(TreeUtils.elementFromTree(tree.getVariable()), tree.getExpression());
    return scan(tree.getExpression(), new Target.OfPlace(tree.getVariable()));
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Target target) {
    if (tree.getPattern() instanceof BindingPatternTree binding) {
      assign(TreeUtils.elementFromDeclaration(binding.getVariable()), tree.getExpression());
    }
    return super.visitInstanceOf(tree, target);
  }

  private void assign(@Nullable Element to, ExpressionTree value) {
    if (to instanceof VariableElement variable && !variable.getKind().isField()) {
      assigned.computeIfAbsent(variable, v -> new ArrayList<>()).add(value);
    }
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Target target) {
    return scan(tree.getExpression(), results.peek());
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Target target) {
    return scan(tree.getExpression(), null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Target target) {
    Target result = new Target.OfLambda(tree);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableElement parameter = TreeUtils.elementFromDeclaration(tree.getParameters().get(i));
      lambdaParameters.put(parameter, new LambdaParameter(tree, i));
    }
    results.push(result);
    scan(tree.getBody(), tree.getBodyKind() == BodyKind.EXPRESSION ? result : null);
    results.pop();
    return null;
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Target target) {
    scan(tree.getDimensions(), null);
    return tree.getInitializers() == null
        ? null
        : scan(tree.getInitializers(), new Target.OfSlot(tree));
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Target target) {
    TypeElement type = around.peek();
    if (type != null) {
      classes.put(tree, type);
    }
    fillings.read(tree);
    scan(tree.getMethodSelect(), null);
    arguments(tree, TreeUtils.elementFromUse(tree), tree.getArguments());
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Target target) {
    if (tree.getClassBody() != null) {
      creations.put(tree.getClassBody(), tree);
    }
    scan(tree.getEnclosingExpression(), null);
    arguments(tree, Constructors.of(tree), tree.getArguments());
    return scan(tree.getClassBody(), null);
  }

  private void arguments(
      ExpressionTree call, ExecutableElement callee, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      boolean hasParameter = !callee.getParameters().isEmpty();
      scan(arguments.get(i), hasParameter ? new Target.OfArgument(call, callee, i) : null);
    }
  }
}
