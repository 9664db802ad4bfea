package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the fields of a file are accessed and which locks are held there. Locks are followed
 * as the text goes: a {@code synchronized} block or method, and what stands between {@code lock()}
 * and {@code unlock()}.
 */
final class FieldAccesses extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> LOCKING = Set.of("lock", "lockInterruptibly", "tryLock");
  private static final String READ_LOCK = ".readLock()";
  private static final String WRITE_LOCK = ".writeLock()";

  private final Contracts contracts;
  private final Map<Tree, Runs> closures;
  private final LockNames names = new LockNames();
  private final List<FieldAccess> found = new ArrayList<>();
  private List<Lock> held = new ArrayList<>();
  private @Nullable MethodTree method;
  private @Nullable TypeElement closureClass;
  private boolean inLambda;

  private FieldAccesses(Contracts contracts, Map<Tree, Runs> closures) {
    this.contracts = contracts;
    this.closures = closures;
  }

  /** All accesses below a class, in the order of the text. */
  static List<FieldAccess> in(ClassTree type, Contracts contracts, Map<Tree, Runs> closures) {
    FieldAccesses reader = new FieldAccesses(contracts, closures);
    reader.scan(type, null);
    return reader.found;
  }

  // Where locks are held -----------------------------------------------------------------------

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    List<Lock> heldAround = held;
    MethodTree methodAround = method;
    TypeElement closureAround = closureClass;
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    boolean now = closures.getOrDefault(tree, Runs.WHENEVER).duringTheCall();
    held = now ? new ArrayList<>(held) : new ArrayList<>();
    boolean mayRunElsewhere = type.getSimpleName().isEmpty() || Threads.callbacksOf(type) != null;
    closureClass = !now && mayRunElsewhere ? type : closureClass;
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
    super.visitMethod(tree, p);
    method = null;
    held = around;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    boolean now = closures.getOrDefault(tree, Runs.WHENEVER).duringTheCall();
    List<Lock> heldAround = held;
    boolean lambdaAround = inLambda;
    held = now ? new ArrayList<>(held) : new ArrayList<>();
    inLambda = inLambda || !now;
    super.visitLambdaExpression(tree, p);
    held = heldAround;
    inLambda = lambdaAround;
    return null;
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

  private Lock lockOf(ExpressionTree expression, Tree region) {
    String name = names.of(expression);
    if (name.endsWith(READ_LOCK)) {
      return new Lock(name.substring(0, name.length() - READ_LOCK.length()), region, false);
    }
    return name.endsWith(WRITE_LOCK)
        ? new Lock(name.substring(0, name.length() - WRITE_LOCK.length()), region, true)
        : new Lock(name, region, true);
  }

  /** A branch that leaves takes its {@code unlock()} with it. */
  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void p) {
    scan(tree.getCondition(), p);
    branch(tree.getThenStatement());
    branch(tree.getElseStatement());
    return null;
  }

  private void branch(@Nullable StatementTree statement) {
    List<Lock> before = new ArrayList<>(held);
    scan(statement, null);
    if (leaves(statement)) {
      held = before;
    }
  }

  private static boolean leaves(@Nullable StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return !all.isEmpty() && leaves(all.get(all.size() - 1));
    }
    return statement != null
        && switch (statement.getKind()) {
          case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
          default -> false;
        };
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
    found.add(
        new FieldAccess(
            field,
            kind,
            at,
            method,
            own && isMaking(),
            own && isSole(),
            inLambda || (closureClass != null && !field.getEnclosingElement().equals(closureClass)),
            held.stream().map(lock -> lock.seenFrom(object)).toList()));
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
