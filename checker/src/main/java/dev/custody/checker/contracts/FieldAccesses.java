package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.ContainerTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Reads where the fields of a file are accessed, and which locks are held there. */
final class FieldAccesses extends HeldLocks {

  private final Contracts contracts;
  private final Typing typing;
  private final FieldEffects effects;
  private final KeptContainers inner;
  private final ContainerNames containers;
  private final SharedLocals locals;
  private final List<FieldAccess> found = new ArrayList<>();
  private final IdentityHashMap<Tree, FieldAccess> reads = new IdentityHashMap<>();
  private final Set<Tree> copies = Collections.newSetFromMap(new IdentityHashMap<>());

  private FieldAccesses(
      List<TreePath> classes, Contracts contracts, Typing typing, FieldEffects effects) {
    super(typing.functions(), Relaxing.in(classes, effects));
    this.effects = effects;
    this.inner = new KeptContainers(classes, contracts, typing);
    this.locals = SharedLocals.in(classes, typing.functions(), contracts);
    this.containers = new ContainerNames(inner, locals);
    this.contracts = contracts;
    this.typing = typing;
  }

  /** Reads all that is below a class. */
  static FieldAccesses in(
      List<TreePath> classes, Contracts contracts, Typing typing, FieldEffects effects) {
    FieldAccesses reader = new FieldAccesses(classes, contracts, typing, effects);
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return reader;
  }

  /** The local containers that several threads reach. */
  SharedLocals locals() {
    return locals;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
    locals.enter(tree);
    return super.scan(tree, p);
  }

  /** All accesses, in the order of the text. */
  List<FieldAccess> all() {
    return found.stream().map(this::underCallersLocks).toList();
  }

  private FieldAccess underCallersLocks(FieldAccess access) {
    if (!(access.code() instanceof MethodTree tree) || access.inClosure()) {
      return access;
    }
    ExecutableElement around = TreeUtils.elementFromDeclaration(tree);
    return access.under(byOthers(at(access.at()), access), calls().mayRunElsewhere(around));
  }

  /** The locks that all callers of a method hold, as seen from the object of an access. */
  List<Lock> heldByCallers(ExecutableElement method, FieldAccess access) {
    return calls().heldBy(method).stream().map(lock -> lock.seenFrom(access.object())).toList();
  }

  /** Whether a call passes a lock to code which may give it away, and all callers hold that. */
  boolean passesCallersLock(Tree call) {
    Spot spot = passedBy(call).isEmpty() ? null : at(call);
    return spot != null
        && spot.method() != null
        && !spot.inLambda()
        && calls().heldBy(TreeUtils.elementFromDeclaration(spot.method())).stream()
            .anyMatch(lock -> Relaxing.isAmong(passedBy(call), lock));
  }

  /** The locks held at a place, as seen from the object of an access. */
  List<Lock> locksAt(Tree place, FieldAccess access) {
    Spot spot = at(place);
    if (spot == null) {
      return List.of();
    }
    List<Lock> locks = new ArrayList<>();
    spot.locks().forEach(lock -> locks.add(lock.seenFrom(access.object())));
    locks.addAll(byOthers(spot, access));
    return locks;
  }

  /** The locks that are held where the code around a place is called, or run as a closure. */
  private List<Lock> byOthers(@Nullable Spot spot, FieldAccess access) {
    List<Lock> locks = new ArrayList<>();
    LambdaExpressionTree closure = spot == null ? null : spot.runNow();
    VariableElement runner = closure == null ? null : typing.functions().parameterOf(closure);
    if (closure != null && runner != null) {
      calls().heldAround(runner, closure).forEach(l -> locks.add(l.seenFrom(access.object())));
    }
    if (spot != null && spot.method() != null && !spot.inLambda()) {
      locks.addAll(heldByCallers(TreeUtils.elementFromDeclaration(spot.method()), access));
    }
    return locks;
  }

  /** The field that an expression reads, or whose slot or element it gives; null for none. */
  @Nullable FieldAccess baseOf(Tree expression) {
    Tree base = expression;
    while (base != null && !reads.containsKey(base)) {
      base =
          base instanceof ParenthesizedTree parens
              ? parens.getExpression()
              : base instanceof TypeCastTree cast
                  ? cast.getExpression()
                  : base instanceof ArrayAccessTree slot
                      ? slot.getExpression()
                      : base instanceof MethodInvocationTree call
                          ? inner.lenderOf(call, reads::containsKey)
                          : base instanceof IdentifierTree name
                              ? containers.lenderOf(TreeUtils.elementFromTree(name))
                              : null;
    }
    FieldAccess read = base == null ? null : reads.get(base);
    Spot spot = at(expression);
    return read == null || spot == null || spot.method() == read.code()
        ? read
        : read.seenFrom(spot, contracts); // a helper has read it
  }

  /** Whether an expression reads a field, or a slot, into a variable. */
  boolean isCopy(Tree expression) {
    return copies.contains(expression);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    lendsToClosures(tree);
    super.visitMethodInvocation(tree, p);
    takes(tree, TreeUtils.elementFromUse(tree));
    removes(tree);
    lendsToTaker(tree, TreeUtils.elementFromUse(tree));
    return null;
  }

  /** A container of the JDK shows what it keeps to the closures that it runs, as helpers do. */
  private void lendsToClosures(MethodInvocationTree call) {
    ExecutableElement called = TreeUtils.elementFromUse(call);
    ExpressionTree container = TreeUtils.getReceiverTree(call);
    boolean isOfLibrary = Threads.isOfLibrary((TypeElement) called.getEnclosingElement());
    for (ExpressionTree argument : call.getArguments()) {
      ExpressionTree closure = TreeUtils.withoutParens(argument);
      if (closure instanceof LambdaExpressionTree lambda && isOfLibrary && container != null) {
        containers.given(lambda, container);
      } else if (closure instanceof LambdaExpressionTree lambda && isOnThis(call)) {
        VariableElement runner = typing.functions().parameterOf(lambda);
        if (runner != null) {
          containers.given(lambda, runner);
        }
      } else if (closure instanceof MemberReferenceTree helper && container != null) {
        lendsToTaker(call, container, TreeUtils.elementFromUse(helper));
      }
    }
  }

  /** A container shows each that it keeps to a helper, which takes elements out of them. */
  private void lendsToTaker(
      MethodInvocationTree call, ExpressionTree container, ExecutableElement helper) {
    ExpressionTree source = KeptContainers.source(container);
    ExpressionTree keeper = source == null ? null : containers.keeper(source);
    VariableElement field = keeper == null ? null : containers.fieldOf(keeper);
    if (field != null
        && inner.isKeeper(field)
        && effects.knows(helper)
        && helper.getParameters().stream()
            .anyMatch(p -> inner.isPlain(p.asType()) && effects.of(helper).emptied().contains(p))) {
      add(keeper, FieldAccess.Kind.WRITE, call);
    }
  }

  /** A helper takes elements out of a container that it is given. */
  private void lendsToTaker(MethodInvocationTree call, ExecutableElement called) {
    if (!effects.knows(called) || called.isVarArgs()) {
      return;
    }
    for (int i = 0; i < called.getParameters().size(); i++) {
      if (effects.of(called).emptied().contains(called.getParameters().get(i))) {
        Parts.handedOnBy(call.getArguments().get(i)).forEach(each -> lendsToTaker(each, call));
      }
    }
  }

  private void lendsToTaker(ExpressionTree container, MethodInvocationTree call) {
    ExpressionTree named = containers.named(container);
    ExpressionTree keeper = containers.keeper(named);
    VariableElement field = containers.fieldOf(keeper);
    boolean isInside = keeper != named && field != null && inner.isKeeper(field);
    if (isInside || (field != null && typing.isPlainContainer(field))) {
      add(keeper, FieldAccess.Kind.WRITE, call);
    }
  }

  /** An element leaves a container, or enters one that is not made for several threads. */
  private void takes(MethodInvocationTree call, ExecutableElement called) {
    MethodContract contract = contracts.of(called);
    boolean moves = contract.elements() == ElementEffect.MOVES;
    boolean gives = contract.givesElement() || (moves && contract.name().startsWith("drainTo"));
    if ((gives || moves || contract.takesElement())
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      FieldAccess.Kind kind = gives || moves ? FieldAccess.Kind.WRITE : FieldAccess.Kind.FILL;
      boolean isAtomic =
          (gives || contract.swaps(call.getArguments()))
              && Threads.isOfLibrary((TypeElement) called.getEnclosingElement());
      for (ExpressionTree each : Parts.handedOnBy(select.getExpression())) {
        if (!containers.isLocked(each, names().of(each), here().locks())) { // its own
          takes(each, kind, isAtomic, call);
        }
      }
    }
  }

  private void takes(ExpressionTree container, FieldAccess.Kind kind, boolean isAtomic, Tree call) {
    ExpressionTree named = containers.named(container);
    ExpressionTree keeper = containers.keeper(named);
    VariableElement field = containers.fieldOf(keeper);
    if (field != null && inner.isKeeper(field)) {
      add(keeper, kind, call);
    } else if (isAtomic) {
      boolean isSlot = ContainerTypes.isAtomic(TreeUtils.typeOf(named));
      add(isSlot ? containers.arrayOf(named) : named, FieldAccess.Kind.ATOMIC, call);
    }
  }

  /** An iterator removes an element from the container that it iterates over. */
  private void removes(MethodInvocationTree call) {
    ExpressionTree container = Removals.containerOf(call, typing);
    ExpressionTree keeper = container == null ? null : containers.keeper(container);
    VariableElement field = keeper == null ? null : containers.fieldOf(keeper);
    if (field != null && inner.isKeeper(field)) {
      add(keeper, FieldAccess.Kind.WRITE, call);
    }
  }

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
    boolean isSlot = TreeUtils.withoutParens(tree.getVariable()) instanceof ArrayAccessTree;
    add(isSlot ? containers.named(target) : target, FieldAccess.Kind.WRITE, tree);
    if (!isSlot) {
      replace(target, tree.getExpression());
    }
    return null;
  }

  /** A variable stands for something else, and what a field kept is its own no longer. */
  private void replace(ExpressionTree target, ExpressionTree value) {
    VariableElement field = containers.fieldOf(target);
    if (field != null) {
      containers.replace(field, target, value);
    } else if (TreeUtils.elementFromTree(target) instanceof VariableElement local) {
      containers.rename(local, value);
    }
    reassigned(target);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    copied(tree.getInitializer());
    VariableElement local = TreeUtils.elementFromDeclaration(tree);
    if (local.getKind() == ElementKind.LOCAL_VARIABLE) {
      containers.declare(local, tree.getInitializer());
    }
    if (tree.getInitializer() != null && ElementUtils.isEffectivelyFinal(local)) {
      ExpressionTree named = TreeUtils.withoutParens(tree.getInitializer());
      boolean isFixed =
          named instanceof IdentifierTree
              && TreeUtils.elementFromTree(named) instanceof VariableElement other
              && ElementUtils.isEffectivelyFinal(other);
      if (containers.fieldOf(named) != null || isFixed) {
        names().alias(local, named);
      }
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    containers.loop(TreeUtils.elementFromDeclaration(tree.getVariable()), tree.getExpression());
    return super.visitEnhancedForLoop(tree, p);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void p) {
    if (tree.getPattern() instanceof BindingPatternTree binding) {
      containers.rename(
          TreeUtils.elementFromDeclaration(binding.getVariable()), tree.getExpression());
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
      copies.add(slot);
      ExpressionTree array = slot.getExpression();
      while (TreeUtils.withoutParens(array) instanceof ArrayAccessTree outer) {
        array = outer.getExpression();
      }
      add(containers.named(array), FieldAccess.Kind.COPY, array);
    } else if (plain != null) {
      copies.add(plain);
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
    VariableElement field = containers.fieldOf(expression);
    if (field == null) {
      return;
    }
    boolean isLocal = locals.has(field);
    String object = isLocal ? "" : names().objectOf(expression);
    boolean own = object.equals(names().self());
    Spot here = here();
    FieldAccess access =
        new FieldAccess(
            field,
            object,
            kind,
            at,
            here.method(),
            isLocal ? isNobodyElses(field, kind) : own && here.isMaking(),
            own && here.isSole(contracts),
            here.isFromClosure(field),
            expression instanceof FieldOfOther,
            here.locks().stream().map(lock -> lock.seenFrom(object)).toList());
    found.add(access);
    if (at == expression) {
      reads.putIfAbsent(expression, access);
    }
  }

  /** Whether no closure captured a local yet; by another name it may be read after one did. */
  private boolean isNobodyElses(VariableElement local, FieldAccess.Kind kind) {
    return kind != FieldAccess.Kind.COPY && !locals.isReached(local);
  }
}
