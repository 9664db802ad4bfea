package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Follows which locks are held as the text of a file goes on: in a {@code synchronized} block or
 * method, and between {@code lock()} and {@code unlock()}. Who reads more than that from the text
 * asks {@link #here()}.
 */
class HeldLocks extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final FunctionTypes closures;
  private final LockNames names = new LockNames();
  private final LockedCalls calls = new LockedCalls();
  private final IdentityHashMap<Tree, Spot> spots = new IdentityHashMap<>();
  private final IdentityHashMap<Tree, Tree> releases = new IdentityHashMap<>();
  private final Set<Tree> taking = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Tree, Set<Tree>> given = new IdentityHashMap<>();
  private final Relaxing relaxing;
  private final Set<Tree> relaxed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Tree, Set<String>> passed = new IdentityHashMap<>();
  private final Set<Tree> entering = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Lock> held = List.of();
  private @Nullable MethodTree method;
  private @Nullable TypeElement closureClass;
  private boolean inLambda;
  private @Nullable LambdaExpressionTree runNow;
  private @Nullable Spot spot;

  HeldLocks(FunctionTypes closures, Relaxing relaxing) {
    this.closures = closures;
    this.relaxing = relaxing;
  }

  /** The calls among the methods of the file. */
  LockedCalls calls() {
    return calls;
  }

  /** The names of locks, and of the objects that fields belong to. */
  LockNames names() {
    return names;
  }

  /** What is known of a place in the text that has been read; null for one outside of it. */
  @Nullable Spot at(Tree tree) {
    return spots.get(tree);
  }

  /** Where a lock is released that was taken by a statement, call or method. */
  Tree releaseOf(Tree region) {
    return releases.getOrDefault(region, region);
  }

  /** Whether a call gives away a lock that is held before and after it. */
  boolean givesLockAway(Tree call) {
    return given.containsKey(call);
  }

  /** Whether a call gives some lock away, whoever has taken it. */
  boolean mayGiveAway(Tree event) {
    return relaxed.contains(event);
  }

  /** The names of the locks that a call passes to code which may give them away. */
  Set<String> passedBy(Tree event) {
    return passed.getOrDefault(event, Set.of());
  }

  /** Whether a call returns with a lock that it has taken, which is not followed. */
  boolean mayTake(Tree event) {
    return entering.contains(event);
  }

  /** Whether others may have held a lock when a statement or call is done. */
  boolean isChange(Tree event) {
    boolean isTaking = taking.contains(event) && !(event instanceof MethodTree);
    return isTaking || given.containsKey(event);
  }

  /** The regions of locks which others may have held when a statement or call is done. */
  Set<Tree> regionsEndedBy(Tree event) {
    return given.getOrDefault(event, Set.of(event));
  }

  /** What is known of the place that is being read. */
  Spot here() {
    Spot now = spot;
    if (now == null) {
      now = new Spot(method, inLambda, runNow, closureClass, names.around(), held);
      spot = now;
    }
    return now;
  }

  private void hold(List<Lock> locks) {
    held = List.copyOf(locks);
    spot = null;
  }

  private void take(Lock lock) {
    taking.add(lock.region());
    List<Lock> more = new ArrayList<>(held);
    more.add(lock);
    hold(more);
  }

  private void release(String name, Tree at) {
    List<Lock> less = new ArrayList<>(held);
    for (Lock lock : held) {
      if (lock.name().equals(name)) {
        releases.put(lock.region(), at);
        less.remove(lock);
      }
    }
    hold(less);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
    if (tree != null) {
      spots.put(tree, here());
    }
    return super.scan(tree, p);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    List<Lock> heldAround = held;
    MethodTree methodAround = method;
    TypeElement closureAround = closureClass;
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    closureClass = closures.mayRunElsewhere(tree, type.asType()) ? type : closureClass;
    method = null;
    names.enter(type);
    hold(closures.runs(tree).duringTheCall() ? held : List.of());
    super.visitClass(tree, p);
    names.leave();
    method = methodAround;
    closureClass = closureAround;
    hold(heldAround);
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    List<Lock> around = held;
    method = tree;
    hold(around);
    Set<Modifier> flags = tree.getModifiers().getFlags();
    if (flags.contains(Modifier.SYNCHRONIZED)) {
      boolean isStatic = flags.contains(Modifier.STATIC);
      take(new Lock(isStatic ? names.selfClass() : names.self(), tree, true));
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(tree);
    calls.declare(
        element,
        tree,
        Guards.of(element).stream()
            .map(guard -> new Lock(names.self() + "." + guard, tree, true))
            .toList());
    super.visitMethod(tree, p);
    method = null;
    hold(around);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    List<Lock> heldAround = held;
    boolean lambdaAround = inLambda;
    LambdaExpressionTree runAround = runNow;
    boolean isNow = closures.runs(tree).duringTheCall();
    inLambda = inLambda || closures.mayRunElsewhere(tree, TreeUtils.typeOf(tree));
    runNow = isNow ? tree : null;
    hold(isNow ? held : List.of());
    super.visitLambdaExpression(tree, p);
    inLambda = lambdaAround;
    runNow = runAround;
    hold(heldAround);
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    if (names.of(tree.getQualifierExpression()).equals(names.self())) {
      ExecutableElement called = TreeUtils.elementFromUse(tree);
      boolean now = closures.runs(tree).duringTheCall();
      boolean elsewhere = closures.mayRunElsewhere(tree, TreeUtils.typeOf(tree));
      calls.call(called, null, now ? held : List.of(), tree);
      if (elsewhere || here().isFromClosure(called)) {
        calls.runsElsewhere(called);
      }
    }
    return super.visitMemberReference(tree, p);
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void p) {
    scan(tree.getExpression(), p);
    take(new Lock(names.of(tree.getExpression()), tree, true));
    scan(tree.getBlock(), p);
    List<Lock> kept = new ArrayList<>(held);
    kept.removeIf(lock -> lock.region() == tree);
    hold(kept);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    super.visitMethodInvocation(tree, p);
    ExecutableElement called = TreeUtils.elementFromUse(tree);
    if (isOnThis(tree)) {
      calls.call(called, inLambda ? null : elementOf(method), held, tree);
      if (here().isFromClosure(called)) {
        calls.runsElsewhere(called);
      }
    }
    giveAway(tree);
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      if (TreeUtils.elementFromTree(select.getExpression()) instanceof VariableElement run
          && run.getKind() == ElementKind.PARAMETER) {
        calls.runs(run, held);
      }
      String callee = select.getIdentifier().toString();
      if (LockMethods.isTaking(callee)) {
        take(names.lockOf(select.getExpression(), tree));
      } else if (callee.equals("unlock")) {
        release(names.lockOf(select.getExpression(), tree).name(), tree);
      }
    }
    return null;
  }

  private void giveAway(MethodInvocationTree call) {
    if (relaxing.isRelaxing(call)) {
      relaxed.add(call);
    }
    if (relaxing.isTaking(call)) {
      entering.add(call);
    }
    Set<String> lent = relaxing.passedBy(call, names);
    passed.put(call, lent);
    List<Lock> after = new ArrayList<>();
    for (Lock lock : held) {
      boolean isGiven = relaxing.givesAway(lock, call, names) || Relaxing.isAmong(lent, lock);
      after.add(isGiven ? lock.givenAwayAt(call) : lock);
      if (isGiven) {
        given.computeIfAbsent(call, c -> new HashSet<>()).add(lock.region());
      }
    }
    if (given.containsKey(call)) {
      hold(after);
    }
  }

  /** What named a lock, or the object that has it, stands for something else from now on. */
  void reassigned(ExpressionTree target) {
    String name = names.of(target);
    List<Lock> kept = new ArrayList<>(held);
    kept.removeIf(lock -> lock.name().equals(name) || lock.name().startsWith(name + "."));
    if (kept.size() < held.size()) {
      hold(kept);
    }
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void p) {
    reassignedIn(tree);
    return super.visitWhileLoop(tree, p);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void p) {
    reassignedIn(tree);
    return super.visitDoWhileLoop(tree, p);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void p) {
    reassignedIn(tree.getCondition());
    reassignedIn(tree.getStatement());
    tree.getUpdate().forEach(this::reassignedIn);
    return super.visitForLoop(tree, p);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    reassignedIn(tree.getStatement());
    return super.visitEnhancedForLoop(tree, p);
  }

  /** What a loop assigns, it has assigned when its next turn begins. */
  private void reassignedIn(@Nullable Tree loop) {
    if (held.isEmpty()) {
      return;
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        reassigned(tree.getVariable());
        return super.visitAssignment(tree, p);
      }
    }.scan(loop, null);
  }

  private static @Nullable ExecutableElement elementOf(@Nullable MethodTree tree) {
    return tree == null ? null : TreeUtils.elementFromDeclaration(tree);
  }

  /** Whether a call is on the object whose code it stands in. */
  static boolean isOnThis(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof IdentifierTree
        || (call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this"));
  }

  /** A lock that was only tried, and nobody asked whether it was got, may not be held. */
  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void p) {
    super.visitExpressionStatement(tree, p);
    if (tree.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(LockMethods.TRYING)) {
      hold(held.stream().filter(lock -> lock.region() != call).toList());
    }
    return null;
  }

  /**
   * A branch that leaves takes its {@code unlock()} with it. Behind branches that do not, a lock is
   * held that both hold.
   */
  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void p) {
    scan(tree.getCondition(), p);
    List<Lock> before = held;
    scan(tree.getThenStatement(), p);
    List<Lock> then = held;
    hold(before);
    scan(tree.getElseStatement(), p);
    boolean thenLeaves = Branches.leaves(tree.getThenStatement());
    if (Branches.leaves(tree.getElseStatement())) {
      hold(thenLeaves ? before : then);
    } else if (!thenLeaves) {
      hold(Branches.join(before, then, held));
    }
    return null;
  }
}
