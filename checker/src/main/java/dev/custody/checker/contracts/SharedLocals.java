package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The local containers of a file that several threads reach: a closure that may run on another
 * thread captured one, and the method that made it, or another such closure, goes on with it.
 */
final class SharedLocals extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final FunctionTypes closures;
  private final Contracts contracts;
  private final List<TreePath> classes;
  private @Nullable Set<VariableElement> handedOn;

  /** The loops, and the closures that may run on another thread, around what is read. */
  private final List<Tree> around = new ArrayList<>();

  /** Names of containers that are asked how full they are, or filled, which is told elsewhere. */
  private final Set<Tree> harmless = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<VariableElement, Uses> locals = new HashMap<>();

  /** Other names for locals. */
  private final Map<VariableElement, VariableElement> names = new HashMap<>();

  /** Where each local that several threads reach begins to be so. */
  private final Map<@Nullable Tree, Set<VariableElement>> beginnings = new HashMap<>();

  private final Set<VariableElement> reached = new HashSet<>();

  /** Where one local is used. */
  private static final class Uses {
    private final int depth;
    private final Map<@Nullable Tree, Set<@Nullable Tree>> codes = new HashMap<>();
    private @Nullable Tree since;

    /** Of a local that is declared in so many loops and closures. */
    Uses(int depth) {
      this.depth = depth;
    }

    /** Notes a use in some code, which is or is in the outermost loop or closure around it. */
    void add(@Nullable Tree outermost, @Nullable Tree code) {
      Tree from = since == null ? outermost : since; // whatever comes later comes after that
      codes.computeIfAbsent(from, f -> new HashSet<>()).add(code);
    }

    boolean isShared() {
      return since != null && codes.getOrDefault(since, Set.of()).size() > 1;
    }
  }

  private SharedLocals(List<TreePath> classes, FunctionTypes closures, Contracts contracts) {
    this.classes = classes;
    this.closures = closures;
    this.contracts = contracts;
  }

  /** Reads all that is below some classes. */
  static SharedLocals in(List<TreePath> classes, FunctionTypes closures, Contracts contracts) {
    SharedLocals reader = new SharedLocals(classes, closures, contracts);
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    reader.locals.values().removeIf(uses -> !uses.isShared());
    reader.locals.forEach(
        (local, uses) ->
            reader.beginnings.computeIfAbsent(uses.since, tree -> new HashSet<>()).add(local));
    return reader;
  }

  /** Whether a method keeps a closure to itself: it calls it by the local that it is put into. */
  boolean staysHere(Tree closure) {
    VariableElement local = closures.localOf(closure);
    return local != null && !isHandedOn(local);
  }

  /** Few files put a closure into a local, so that this is read only where one does. */
  private boolean isHandedOn(VariableElement local) {
    if (handedOn == null) {
      handedOn = HandedOn.in(classes);
    }
    return handedOn.contains(local);
  }

  /** Whether several threads reach a local, sooner or later. */
  boolean has(VariableElement local) {
    return locals.containsKey(local);
  }

  /** The text is read again, and has come to a tree. */
  void enter(@Nullable Tree tree) {
    reached.addAll(beginnings.getOrDefault(tree, Set.of()));
  }

  /** Whether several threads reach a local where the text is read. */
  boolean isReached(VariableElement local) {
    return reached.contains(local);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    ExpressionTree value =
        tree.getInitializer() == null ? null : TreeUtils.withoutParens(tree.getInitializer());
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE && isContainer(variable.asType())) {
      locals.put(variable, new Uses(around.size()));
      rename(variable, value);
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    if (TreeUtils.elementFromTree(tree.getVariable()) instanceof VariableElement variable
        && locals.containsKey(variable)) {
      rename(variable, TreeUtils.withoutParens(tree.getExpression()));
    }
    return super.visitAssignment(tree, p);
  }

  private void rename(VariableElement variable, @Nullable ExpressionTree value) {
    if (value != null
        && TreeUtils.elementFromTree(value) instanceof VariableElement v
        && locals.containsKey(v)
        && !origin(v).equals(variable)) {
      names.put(variable, origin(v));
    }
  }

  private VariableElement origin(VariableElement name) {
    VariableElement other = names.get(name);
    return other == null ? name : origin(other);
  }

  private boolean isContainer(TypeMirror type) {
    return type instanceof ArrayType || !contracts.containers().rootsOf(type).isEmpty();
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && TreeUtils.elementFromTree(select.getExpression()) instanceof VariableElement local
        && locals.containsKey(local)
        && isHarmless(tree)) {
      harmless.add(TreeUtils.withoutParens(select.getExpression()));
    }
    return super.visitMethodInvocation(tree, p);
  }

  /** Whether a call of a container takes nothing out of it, and lends nothing. */
  private boolean isHarmless(MethodInvocationTree call) {
    ExecutableElement called = TreeUtils.elementFromUse(call);
    MethodContract contract = contracts.of(called);
    boolean onlyAsks =
        called.getParameters().isEmpty() && called.getReturnType().getKind().isPrimitive();
    return onlyAsks
        || (contract.takesElement()
            && !contract.givesElement()
            && !contract.swaps(call.getArguments()));
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    Uses uses =
        TreeUtils.elementFromUse(tree) instanceof VariableElement local
            ? locals.get(origin(local))
            : null;
    if (uses != null && !harmless.contains(tree)) {
      List<Tree> inside = around.subList(Math.min(uses.depth, around.size()), around.size());
      Tree outermost = inside.isEmpty() ? null : inside.get(0);
      Tree code = inside.stream().filter(each -> !isLoop(each)).findFirst().orElse(null);
      if (uses.since == null && code != null) {
        uses.since = outermost;
      }
      uses.add(outermost, code);
    }
    return super.visitIdentifier(tree, p);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    boolean isElsewhere =
        !staysHere(tree) && closures.mayRunElsewhere(tree, TreeUtils.typeOf(tree));
    return isElsewhere
        ? within(tree, () -> super.visitLambdaExpression(tree, p))
        : super.visitLambdaExpression(tree, p);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    return type.getNestingKind().isNested() && closures.mayRunElsewhere(tree, type.asType())
        ? within(tree, () -> super.visitClass(tree, p))
        : super.visitClass(tree, p);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void p) {
    return within(tree, () -> super.visitForLoop(tree, p));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    return within(tree, () -> super.visitEnhancedForLoop(tree, p));
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void p) {
    return within(tree, () -> super.visitWhileLoop(tree, p));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void p) {
    return within(tree, () -> super.visitDoWhileLoop(tree, p));
  }

  private @Nullable Void within(Tree tree, Runnable reading) {
    around.add(tree);
    reading.run();
    around.remove(around.size() - 1);
    return null;
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }
}
