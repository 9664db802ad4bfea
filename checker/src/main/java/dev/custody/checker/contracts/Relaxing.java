package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which locks a call gives away for a while though they are held before and after it: {@code wait}
 * and {@code await} do, and so does a method of the same object which releases what it has not
 * taken. And which methods return with a lock that they have taken.
 */
final class Relaxing {

  /** Stands for every lock that a condition may belong to. */
  private static final String ANY = "*";

  private static final String THIS = "this";

  private final Map<ExecutableElement, Set<String>> given = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> callers = new HashMap<>();
  private final Map<ExecutableElement, List<Passing>> passing = new HashMap<>();
  private final Set<ExecutableElement> taking = new HashSet<>();
  private final Set<VariableElement> initialized = new HashSet<>();
  private final FieldEffects effects;

  private Relaxing(FieldEffects effects) {
    this.effects = effects;
  }

  /**
   * A call that passes a lock on.
   *
   * @param from the method around the call
   * @param lock what is passed, as written
   */
  private record Passing(ExecutableElement from, String lock) {}

  /** Reads the methods of the classes of a file. */
  static Relaxing in(List<TreePath> classes, FieldEffects effects) {
    Relaxing relaxing = new Relaxing(effects);
    TreeScanner<@Nullable Void, @Nullable Void> reader =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
            relaxing.read(tree);
            return super.visitMethod(tree, p);
          }

          @Override
          public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
            if (tree.getInitializer() != null) {
              relaxing.initialized.add(TreeUtils.elementFromDeclaration(tree));
            }
            return super.visitVariable(tree, p);
          }
        };
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    relaxing.spread();
    return relaxing;
  }

  /**
   * The locks that a call gives away.
   *
   * @param names gives each lock its name
   */
  boolean givesAway(Lock lock, MethodInvocationTree call, LockNames names) {
    String condition = ofCondition(call);
    if (condition != null) {
      return condition.equals(ANY)
          ? lock.region() instanceof MethodInvocationTree
          : lock.name().equals(receiverName(call, names));
    }
    if (!HeldLocks.isOnThis(call)) {
      return false;
    }
    for (String each : given.getOrDefault(TreeUtils.elementFromUse(call), Set.of())) {
      String name = each.equals(THIS) ? names.self() : names.self() + "." + each;
      if (lock.name().equals(name)
          || (each.equals(ANY) && lock.region() instanceof MethodInvocationTree)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call gives away some lock. */
  boolean isRelaxing(MethodInvocationTree call) {
    return ofCondition(call) != null
        || (HeldLocks.isOnThis(call) && given.containsKey(TreeUtils.elementFromUse(call)));
  }

  /** The names of the locks that a call passes to a method which may give them away. */
  Set<String> passedBy(MethodInvocationTree call, LockNames names) {
    Set<String> passed = new HashSet<>();
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (!HeldLocks.isOnThis(call) && releasesShared(method)) {
      passed.add(ANY); // it was given the lock before
    }
    if (mayRelax(method)) {
      for (ExpressionTree argument : call.getArguments()) {
        TypeMirror type = TreeUtils.typeOf(argument);
        if (LockMethods.isCondition(type)) {
          passed.add(ANY);
        } else if (LockMethods.isLock(type)) {
          passed.add(names.lockOf(argument, call).name());
        }
      }
    }
    return passed;
  }

  /** Whether a lock is one of those that are named, or may be the one without a name. */
  static boolean isAmong(Set<String> passed, Lock lock) {
    boolean isMonitor =
        lock.region() instanceof SynchronizedTree || lock.name().endsWith("." + THIS);
    return passed.contains(lock.name()) || (passed.contains(ANY) && !isMonitor);
  }

  /** Whether a method releases a lock of its object which others have too, for it is given it. */
  private boolean releasesShared(ExecutableElement method) {
    Set<String> released = given.getOrDefault(method, Set.of());
    return ElementFilter.fieldsIn(method.getEnclosingElement().getEnclosedElements()).stream()
        .anyMatch(
            field ->
                released.contains(field.getSimpleName().toString())
                    && LockMethods.isLock(field.asType())
                    && !initialized.contains(field));
  }

  /**
   * Whether a method may give away a lock that it is passed: one of the file that does so with some
   * lock, and one that is written elsewhere, but for those of the JDK.
   */
  private boolean mayRelax(ExecutableElement method) {
    if (effects.knows(method)) {
      return given.containsKey(method)
          || effects.overridersOf(method).stream().anyMatch(given::containsKey);
    }
    return !method.getEnclosingElement().toString().startsWith("java.")
        || effects.runsClosure(method);
  }

  /** Whether a call returns with a lock that is not released in the method called. */
  boolean isTaking(MethodInvocationTree call) {
    return HeldLocks.isOnThis(call) && taking.contains(TreeUtils.elementFromUse(call));
  }

  private static String receiverName(MethodInvocationTree call, LockNames names) {
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    return receiver == null ? names.self() : names.of(receiver);
  }

  /** What a call waits for: a lock by its name as written, or any; null if it does not wait. */
  private static @Nullable String ofCondition(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (LockMethods.isWait(method)) {
      ExpressionTree receiver = TreeUtils.getReceiverTree(call);
      return receiver == null ? THIS : plain(receiver);
    }
    return LockMethods.isAwait(method) ? ANY : null;
  }

  private void read(MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Set<String> gives = new HashSet<>();
    Set<String> taken = new HashSet<>();
    Set<String> released = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree inner, @Nullable Void p) {
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void p) {
        super.visitMethodInvocation(call, p);
        pass(call, element);
        String waited = ofCondition(call);
        if (waited != null) {
          gives.add(waited);
        } else if (HeldLocks.isOnThis(call)) {
          callers
              .computeIfAbsent(TreeUtils.elementFromUse(call), m -> new HashSet<>())
              .add(element);
        } else if (call.getMethodSelect() instanceof MemberSelectTree select) {
          String lock = plain(select.getExpression());
          if (LockMethods.isTaking(select.getIdentifier().toString())) {
            taken.add(lock);
          } else if (select.getIdentifier().contentEquals("unlock")) {
            released.add(lock);
            if (!taken.contains(lock)) {
              gives.add(lock);
            }
          }
        }
        return null;
      }
    }.scan(method.getBody(), null);
    if (!gives.isEmpty()) {
      given.put(element, gives);
    }
    if (!released.containsAll(taken)) {
      taking.add(element);
    }
  }

  private void pass(MethodInvocationTree call, ExecutableElement from) {
    for (ExpressionTree argument : call.getArguments()) {
      TypeMirror type = TreeUtils.typeOf(argument);
      boolean isCondition = LockMethods.isCondition(type);
      if (isCondition || LockMethods.isLock(type)) {
        passing
            .computeIfAbsent(TreeUtils.elementFromUse(call), m -> new ArrayList<>())
            .add(new Passing(from, isCondition ? ANY : plain(argument)));
      }
    }
  }

  private static String plain(ExpressionTree lock) {
    return lock instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals(THIS)
        ? select.getIdentifier().toString()
        : lock.toString();
  }

  /** What calls such a method gives the lock away as well. */
  private void spread() {
    Deque<ExecutableElement> worklist = new ArrayDeque<>(given.keySet());
    passing.keySet().stream().filter(this::mayRelax).forEach(worklist::add);
    while (!worklist.isEmpty()) {
      ExecutableElement method = worklist.remove();
      for (Passing call : passing.getOrDefault(method, List.of())) {
        if (given.computeIfAbsent(call.from(), m -> new HashSet<>()).add(call.lock())) {
          worklist.add(call.from());
        }
      }
      for (ExecutableElement caller : callers.getOrDefault(method, Set.of())) {
        if (given
            .computeIfAbsent(caller, m -> new HashSet<>())
            .addAll(given.getOrDefault(method, Set.of()))) {
          worklist.add(caller);
        }
      }
    }
  }
}
