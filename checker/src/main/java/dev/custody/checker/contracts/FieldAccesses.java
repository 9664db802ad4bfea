package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the fields of a file are accessed and which locks are held there. Locks are followed
 * as the text goes: a {@code synchronized} block or method, and what stands between {@code lock()}
 * and {@code unlock()}.
 */
final class FieldAccesses extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final String TRYING = "tryLock";
  private static final Set<String> LOCKING = Set.of("lock", "lockInterruptibly", TRYING);
  private static final String READ_LOCK = ".readLock()";
  private static final String WRITE_LOCK = ".writeLock()";

  private final Contracts contracts;
  private final FunctionTypes closures;
  private final LockNames names = new LockNames();
  private final LockedCalls calls = new LockedCalls();
  private final Typing typing;
  private final List<Found> found = new ArrayList<>();
  private final Map<VariableElement, ExpressionTree> aliases = new HashMap<>();
  private List<Lock> held = new ArrayList<>();
  private @Nullable MethodTree method;
  private @Nullable TypeElement closureClass;
  private boolean inLambda;

  /** An access, and the object whose field it is. */
  private record Found(FieldAccess access, String object) {}

  private FieldAccesses(Contracts contracts, Typing typing) {
    this.contracts = contracts;
    this.typing = typing;
    this.closures = typing.functions();
  }

  /** Reads all that is below a class. */
  static FieldAccesses in(ClassTree type, Contracts contracts, Typing typing) {
    FieldAccesses reader = new FieldAccesses(contracts, typing);
    reader.scan(type, null);
    return reader;
  }

  /** All accesses, in the order of the text. */
  List<FieldAccess> all() {
    return found.stream().map(this::underCallersLocks).toList();
  }

  /** The calls among the methods of the file. */
  LockedCalls calls() {
    return calls;
  }

  private FieldAccess underCallersLocks(Found one) {
    FieldAccess access = one.access();
    if (!(access.code() instanceof MethodTree tree) || access.inClosure()) {
      return access;
    }
    ExecutableElement around = TreeUtils.elementFromDeclaration(tree);
    List<Lock> locks =
        calls.heldBy(around).stream().map(lock -> lock.seenFrom(one.object())).toList();
    return access.under(locks, calls.mayRunElsewhere(around));
  }

  // Where locks are held -----------------------------------------------------------------------

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    List<Lock> heldAround = held;
    MethodTree methodAround = method;
    TypeElement closureAround = closureClass;
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    held = closures.runs(tree).duringTheCall() ? new ArrayList<>(held) : new ArrayList<>();
    closureClass = closures.mayRunElsewhere(tree, type.asType()) ? type : closureClass;
    method = null;
    names.enter(type);
    super.visitClass(tree, p);
    names.leave();
    held = heldAround;
    method = methodAround;
    closureClass = closureAround;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    List<Lock> around = held;
    held = new ArrayList<>(held);
    method = tree;
    Set<Modifier> flags = tree.getModifiers().getFlags();
    if (flags.contains(Modifier.SYNCHRONIZED)) {
      boolean isStatic = flags.contains(Modifier.STATIC);
      held.add(new Lock(isStatic ? names.selfClass() : names.self(), tree, true));
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
    held = around;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    boolean now = closures.runs(tree).duringTheCall();
    List<Lock> heldAround = held;
    boolean lambdaAround = inLambda;
    held = now ? new ArrayList<>(held) : new ArrayList<>();
    inLambda = inLambda || closures.mayRunElsewhere(tree, TreeUtils.typeOf(tree));
    super.visitLambdaExpression(tree, p);
    held = heldAround;
    inLambda = lambdaAround;
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    if (names.of(tree.getQualifierExpression()).equals(names.self())) {
      ExecutableElement called = TreeUtils.elementFromUse(tree);
      boolean now = closures.runs(tree).duringTheCall();
      boolean elsewhere = closures.mayRunElsewhere(tree, TreeUtils.typeOf(tree));
      calls.call(called, null, now ? held : List.of(), tree);
      if (elsewhere || isFromClosure(called)) {
        calls.runsElsewhere(called);
      }
    }
    return super.visitMemberReference(tree, p);
  }

  /** Whether this is in a closure that may run on another thread, outside the member's object. */
  private boolean isFromClosure(Element member) {
    return inLambda || (closureClass != null && !member.getEnclosingElement().equals(closureClass));
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void p) {
    scan(tree.getExpression(), p);
    Lock lock = new Lock(names.of(tree.getExpression()), tree, true);
    held.add(lock);
    scan(tree.getBlock(), p);
    held.remove(lock);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    super.visitMethodInvocation(tree, p);
    ExecutableElement called = TreeUtils.elementFromUse(tree);
    if (isOnThis(tree)) {
      calls.call(called, inLambda ? null : elementOf(method), held, tree);
      if (isFromClosure(called)) {
        calls.runsElsewhere(called);
      }
    }
    takes(tree, called);
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String callee = select.getIdentifier().toString();
      if (LOCKING.contains(callee)) {
        held.add(lockOf(select.getExpression(), tree));
      } else if (callee.equals("unlock")) {
        String name = lockOf(select.getExpression(), tree).name();
        held.removeIf(lock -> lock.name().equals(name));
      }
    }
    return null;
  }

  private static @Nullable ExecutableElement elementOf(@Nullable MethodTree tree) {
    return tree == null ? null : TreeUtils.elementFromDeclaration(tree);
  }

  private static boolean isOnThis(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof IdentifierTree
        || (call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this"));
  }

  /** An element leaves a container that is not made for several threads. */
  private void takes(MethodInvocationTree call, ExecutableElement called) {
    ResultContract result = contracts.of(called).result();
    boolean gives =
        result.element() >= 0 && result.qualifier() != null && result.qualifier().hasDuty();
    if (gives && call.getMethodSelect() instanceof MemberSelectTree select) {
      ExpressionTree written = TreeUtils.withoutParens(select.getExpression());
      Element container = TreeUtils.elementFromTree(written);
      ExpressionTree named = container == null ? written : aliases.getOrDefault(container, written);
      VariableElement field = fieldOf(named);
      if (field != null && typing.isPlainContainer(field)) {
        add(named, FieldAccess.Kind.WRITE, call);
      }
    }
  }

  private static @Nullable VariableElement fieldOf(ExpressionTree expression) {
    return TreeUtils.elementFromTree(expression) instanceof VariableElement field
            && field.getKind() == ElementKind.FIELD
        ? field
        : null;
  }

  private Lock lockOf(ExpressionTree expression, Tree region) {
    String name = names.of(expression);
    if (name.endsWith(READ_LOCK)) {
      return new Lock(name.substring(0, name.length() - READ_LOCK.length()), region, false);
    }
    return name.endsWith(WRITE_LOCK)
        ? new Lock(name.substring(0, name.length() - WRITE_LOCK.length()), region, true)
        : new Lock(name, region, true);
  }

  /** A lock that was only tried, and nobody asked whether it was got, may not be held. */
  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void p) {
    super.visitExpressionStatement(tree, p);
    if (tree.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(TRYING)) {
      held.removeIf(lock -> lock.region() == call);
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
    held = new ArrayList<>(before);
    scan(tree.getThenStatement(), p);
    List<Lock> then = held;
    held = new ArrayList<>(before);
    scan(tree.getElseStatement(), p);
    held =
        Branches.leaves(tree.getElseStatement())
            ? Branches.leaves(tree.getThenStatement()) ? before : then
            : Branches.leaves(tree.getThenStatement()) ? held : Branches.join(before, then, held);
    return null;
  }

  // Accesses -----------------------------------------------------------------------------------

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
    while (target instanceof ArrayAccessTree slot) {
      scan(slot.getIndex(), p);
      target = TreeUtils.withoutParens(slot.getExpression());
    }
    if (target instanceof MemberSelectTree select) {
      scan(select.getExpression(), p);
    }
    copied(tree.getExpression());
    scan(tree.getExpression(), p);
    add(target, FieldAccess.Kind.WRITE, tree);
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    copied(tree.getInitializer());
    VariableElement local = TreeUtils.elementFromDeclaration(tree);
    if (tree.getInitializer() != null && ElementUtils.isEffectivelyFinal(local)) {
      ExpressionTree named = TreeUtils.withoutParens(tree.getInitializer());
      if (fieldOf(named) != null) {
        aliases.put(local, named);
        names.alias(local, named);
      }
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void p) {
    if (tree.getPattern() instanceof BindingPatternTree) {
      copied(tree.getExpression());
    }
    return super.visitInstanceOf(tree, p);
  }

  private void copied(@Nullable ExpressionTree value) {
    ExpressionTree plain = value == null ? null : TreeUtils.withoutParens(value);
    if (plain instanceof TypeCastTree cast) {
      copied(cast.getExpression());
    } else if (plain instanceof ConditionalExpressionTree choice) {
      copied(choice.getTrueExpression());
      copied(choice.getFalseExpression());
    } else if (plain instanceof ArrayAccessTree slot) {
      copied(slot.getExpression());
    } else if (plain != null) {
      add(plain, FieldAccess.Kind.COPY, plain);
    }
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    add(tree, FieldAccess.Kind.READ, tree);
    return super.visitIdentifier(tree, p);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    add(tree, FieldAccess.Kind.READ, tree);
    return super.visitMemberSelect(tree, p);
  }

  private void add(ExpressionTree expression, FieldAccess.Kind kind, Tree at) {
    Element element = TreeUtils.elementFromTree(expression);
    if (!(element instanceof VariableElement field) || field.getKind() != ElementKind.FIELD) {
      return;
    }
    String object = names.objectOf(expression);
    boolean own = object.equals(names.self());
    FieldAccess access =
        new FieldAccess(
            field,
            kind,
            at,
            method,
            own && isMaking(),
            own && isSole(),
            isFromClosure(field),
            held.stream().map(lock -> lock.seenFrom(object)).toList());
    found.add(new Found(access, object));
  }

  private boolean isMaking() {
    return !inLambda && (method == null || method.getReturnType() == null);
  }

  private boolean isSole() {
    if (inLambda || method == null) {
      return false;
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Demand receiver = contracts.of(element).receiver();
    return receiver == Demand.EXCLUSIVE || receiver == Demand.OWNER;
  }
}
