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
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
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
  private final List<FieldAccess> found = new ArrayList<>();
  private final IdentityHashMap<Tree, FieldAccess> reads = new IdentityHashMap<>();
  private final Set<Tree> copies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<VariableElement, ExpressionTree> aliases = new HashMap<>();

  /** The variables among those that name what a field's container keeps inside. */
  private final Set<Element> kept = new HashSet<>();

  /** What the variable of a loop goes through, where its elements are atomics or containers. */
  private final Map<VariableElement, ExpressionTree> slots = new HashMap<>();

  private FieldAccesses(
      List<TreePath> classes, Contracts contracts, Typing typing, FieldEffects effects) {
    super(typing.functions(), Relaxing.in(classes));
    this.effects = effects;
    this.inner = new KeptContainers(classes, contracts, typing);
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
                          ? TreeUtils.getReceiverTree(call)
                          : base instanceof IdentifierTree
                              ? lenderOf(TreeUtils.elementFromTree((IdentifierTree) base))
                              : null;
    }
    return base == null ? null : reads.get(base);
  }

  /** What a name stands for; that of a loop over containers is told for the loop. */
  private @Nullable ExpressionTree lenderOf(@Nullable Element name) {
    return kept.contains(name) && slots.containsKey(name) ? null : aliases.get(name);
  }

  /** Whether an expression reads a field, or a slot, into a variable. */
  boolean isCopy(Tree expression) {
    return copies.contains(expression);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    super.visitMethodInvocation(tree, p);
    takes(tree, TreeUtils.elementFromUse(tree));
    removes(tree);
    lendsToTaker(tree, TreeUtils.elementFromUse(tree));
    return null;
  }

  /** A helper takes elements out of a container that it is given. */
  private void lendsToTaker(MethodInvocationTree call, ExecutableElement called) {
    if (!effects.knows(called) || called.isVarArgs()) {
      return;
    }
    for (int i = 0; i < called.getParameters().size(); i++) {
      ExpressionTree named = named(call.getArguments().get(i));
      VariableElement field = fieldOf(named);
      if (field != null
          && typing.isPlainContainer(field)
          && effects.of(called).emptied().contains(called.getParameters().get(i))) {
        add(named, FieldAccess.Kind.WRITE, call);
      }
    }
  }

  /** An element leaves a container, or enters one that is not made for several threads. */
  private void takes(MethodInvocationTree call, ExecutableElement called) {
    MethodContract contract = contracts.of(called);
    boolean moves = contract.elements() == ElementEffect.MOVES;
    boolean gives = contract.givesElement() || (moves && contract.name().startsWith("drainTo"));
    if ((gives || moves || contract.takesElement())
        && call.getMethodSelect() instanceof MemberSelectTree select
        && !isLocked(select.getExpression())) { // or else it is looked after by its own lock
      ExpressionTree named = named(select.getExpression());
      ExpressionTree keeper = keeper(named);
      VariableElement field = fieldOf(keeper);
      if (field != null && inner.isKeeper(field)) {
        add(keeper, gives || moves ? FieldAccess.Kind.WRITE : FieldAccess.Kind.FILL, call);
      } else if ((gives || contract.swaps(call.getArguments()))
          && Threads.isOfLibrary((TypeElement) called.getEnclosingElement())) {
        boolean isAtomic = ContainerTypes.isAtomic(TreeUtils.typeOf(named));
        add(isAtomic ? arrayOf(named) : named, FieldAccess.Kind.ATOMIC, call);
      }
    }
  }

  /** An iterator removes an element from the container that it iterates over. */
  private void removes(MethodInvocationTree call) {
    ExpressionTree container = Removals.containerOf(call, typing);
    ExpressionTree keeper = container == null ? null : keeper(container);
    VariableElement field = keeper == null ? null : fieldOf(keeper);
    if (field != null && inner.isKeeper(field)) {
      add(keeper, FieldAccess.Kind.WRITE, call);
    }
  }

  /** The array whose slots, or the slots of whose slots, an expression names; else itself. */
  private ExpressionTree arrayOf(ExpressionTree expression) {
    ExpressionTree array = expression;
    while (array instanceof ArrayAccessTree slot) {
      array = named(slot.getExpression());
    }
    return array;
  }

  /** The field that an expression stands for, if it is another name for what a field keeps. */
  private ExpressionTree named(ExpressionTree expression) {
    ExpressionTree written = TreeUtils.withoutParens(expression);
    Element variable = TreeUtils.elementFromTree(written);
    return variable == null ? written : aliases.getOrDefault(variable, written);
  }

  /** The field of the outermost container around one, if one is; else what is written. */
  private ExpressionTree keeper(ExpressionTree container) {
    ExpressionTree named = named(container);
    for (ExpressionTree at = inner.around(named); at != null; at = inner.around(named)) {
      named = named(at);
    }
    return named;
  }

  /** Whether a lock is held that is a container's own, or one of many as the container is. */
  private boolean isLocked(ExpressionTree container) {
    String name = names().of(container);
    Element variable = TreeUtils.elementFromTree(container);
    boolean isInside = kept.contains(variable) || inner.around(container) != null;
    return (isInside || aliases.containsKey(variable))
        && here().locks().stream()
            .anyMatch(lock -> lock.name().equals(name) || (isInside && lock.isOneOfMany()));
  }

  /** A local variable becomes another name for a container, or for one that it keeps. */
  private void rename(VariableElement local, @Nullable ExpressionTree value) {
    ExpressionTree plain = value == null ? null : TreeUtils.withoutParens(value);
    boolean isAtomic = ContainerTypes.isAtomic(local.asType());
    boolean isInside =
        !isAtomic && plain != null && (slots.containsKey(local) || inner.around(plain) != null);
    boolean isElement =
        !isInside
            && (plain instanceof MethodInvocationTree
                || (plain instanceof ArrayAccessTree && !isAtomic));
    ExpressionTree named = plain == null || isElement ? null : keeper(plain);
    named = named != null && isAtomic ? arrayOf(named) : named;
    VariableElement field = named == null ? null : fieldOf(named);
    aliases.remove(local);
    kept.remove(local);
    if (field != null && (isAtomic || inner.isKeeper(field))) {
      aliases.put(local, named);
      kept.addAll(isInside ? Set.of(local) : Set.of());
    }
  }

  private static @Nullable VariableElement fieldOf(ExpressionTree expression) {
    return TreeUtils.elementFromTree(expression) instanceof VariableElement field
            && field.getKind() == ElementKind.FIELD
        ? field
        : null;
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
    add(isSlot ? named(target) : target, FieldAccess.Kind.WRITE, tree);
    if (!isSlot) {
      replace(target, tree.getExpression());
    }
    return null;
  }

  /** A variable stands for something else, and what a field kept is its own no longer. */
  private void replace(ExpressionTree target, ExpressionTree value) {
    VariableElement field = fieldOf(target);
    if (field != null) {
      aliases.values().removeIf(other -> field.equals(fieldOf(other)));
      if (inner.isKeeper(field)
          && TreeUtils.elementFromTree(TreeUtils.withoutParens(value)) instanceof VariableElement v
          && v.getKind() == ElementKind.LOCAL_VARIABLE) {
        aliases.put(v, target); // from here on it is the field's
      }
    } else if (TreeUtils.elementFromTree(target) instanceof VariableElement local) {
      rename(local, value);
    }
    reassigned(target);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    copied(tree.getInitializer());
    VariableElement local = TreeUtils.elementFromDeclaration(tree);
    if (local.getKind() == ElementKind.LOCAL_VARIABLE) {
      rename(local, slots.getOrDefault(local, tree.getInitializer()));
    }
    if (tree.getInitializer() != null && ElementUtils.isEffectivelyFinal(local)) {
      ExpressionTree named = TreeUtils.withoutParens(tree.getInitializer());
      if (fieldOf(named) != null || isFixed(named)) {
        names().alias(local, named);
      }
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    VariableElement each = TreeUtils.elementFromDeclaration(tree.getVariable());
    if (ContainerTypes.isAtomic(each.asType())) {
      slots.put(each, tree.getExpression());
    } else if (inner.isPlain(each.asType())) {
      slots.put(each, Removals.withoutView(tree.getExpression()));
    }
    return super.visitEnhancedForLoop(tree, p);
  }

  private static boolean isFixed(ExpressionTree variable) {
    return variable instanceof IdentifierTree
        && TreeUtils.elementFromTree(variable) instanceof VariableElement local
        && ElementUtils.isEffectivelyFinal(local);
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
      copies.add(slot);
      ExpressionTree array = slot.getExpression();
      while (TreeUtils.withoutParens(array) instanceof ArrayAccessTree outer) {
        array = outer.getExpression();
      }
      add(named(array), FieldAccess.Kind.COPY, array);
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
    Element element = TreeUtils.elementFromTree(expression);
    if (!(element instanceof VariableElement field) || field.getKind() != ElementKind.FIELD) {
      return;
    }
    String object = names().objectOf(expression);
    boolean own = object.equals(names().self());
    Spot here = here();
    FieldAccess access =
        new FieldAccess(
            field,
            object,
            kind,
            at,
            here.method(),
            own && here.isMaking(),
            own && here.isSole(contracts),
            here.isFromClosure(field),
            here.locks().stream().map(lock -> lock.seenFrom(object)).toList());
    found.add(access);
    if (at == expression) {
      reads.put(expression, access);
    }
  }
}
