package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.ContainerTypes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of one source file several threads reach, and whether what takes ownership out of
 * one holds the lock that keeps the others away. Threads and locks are known by what the text says
 * of them; a class that hands itself to another thread unseen is taken to be used by one.
 */
public final class ThreadReach {

  private static final String CLOSURE_REACHES_IT =
      "a closure that may run on another thread reaches it";

  private final Contracts contracts;
  private final Typing typing;
  private final List<FieldAccess> accesses;
  private final LockedCalls calls;
  private final SharedLoans loans;
  private final LockChanges changes;
  private final ConfinedClasses confined;
  private final SharedLocals locals;
  private final Runners runners;
  private final Map<VariableElement, Optional<String>> usualLocks = new HashMap<>();

  private ThreadReach(
      List<TreePath> classes, Contracts contracts, Typing typing, FieldAccesses read) {
    this.contracts = contracts;
    this.typing = typing;
    this.confined = new ConfinedClasses(classes);
    this.locals = read.locals();
    this.accesses = read.all();
    this.calls = read.calls();
    this.runners = new Runners(accesses, calls);
    this.loans = new SharedLoans(read, accesses, this);
    this.changes = new LockChanges(read, this);
  }

  /**
   * Whether the objects of a class stay with the method that made them.
   *
   * @param type a class
   * @return whether the file shows that nobody else ever gets hold of one
   */
  public boolean isConfined(TypeElement type) {
    return confined.has(type);
  }

  /**
   * Reads the classes of a file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @param contracts what their methods promise
   * @param typing the types of its expressions
   * @param effects what its methods do to fields and arguments
   * @return what is known of its fields
   */
  public static ThreadReach of(
      List<TreePath> classes, Contracts contracts, Typing typing, FieldEffects effects) {
    return new ThreadReach(
        classes, contracts, typing, FieldAccesses.in(classes, contracts, typing, effects));
  }

  /**
   * How long what a field lends may be used.
   *
   * @return what is known of such loans
   */
  public SharedLoans loans() {
    return loans;
  }

  /**
   * What became of the locks of fields where another was taken, or one was given away.
   *
   * @return what is known of such statements and calls
   */
  public LockChanges lockChanges() {
    return changes;
  }

  /**
   * Whether a closure stays with the method that makes it.
   *
   * @param closure a lambda or a method reference
   * @return whether it is put into a local by which the method calls it, and which it never hands
   *     on
   */
  public boolean staysHere(Tree closure) {
    return locals.staysHere(closure);
  }

  /**
   * Whether several threads reach a local variable.
   *
   * @param local a local variable
   * @return whether another one captured the container, or array, that it names
   */
  public boolean isShared(VariableElement local) {
    return locals.has(local);
  }

  /**
   * Why two threads might take the same value out of a field.
   *
   * @param field the field, or the field that keeps the array
   * @param store the assignment which empties it, or the call that takes an element out
   * @return a clause for a message, or null where nothing is wrong with it
   */
  public @Nullable String objection(VariableElement field, Tree store) {
    FieldAccess write = writeBy(store);
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    if (write == null || (!isStatic && (write.making() || write.sole()))) {
      return null;
    }
    List<Lock> held = heldThroughout(write);
    List<String> guards = Guards.of(field);
    if (!guards.isEmpty()) {
      boolean guarded =
          guards.stream().anyMatch(g -> held.stream().anyMatch(l -> l.guards(field, g)));
      return guarded ? null : "it is guarded by '" + guards.get(0) + "', which is not held";
    }
    String usual = usualLock(field);
    if (usual != null) {
      boolean agreed = held.stream().anyMatch(l -> l.name().equals(usual));
      String missing = agreed ? lockOfOthers(write, held) : usual;
      return missing == null
          ? replaced(usual, field)
          : "other accesses of it hold '" + missing + "', which " + lacking(missing, write);
    }
    return reachedBySeveral(field);
  }

  /** How a lock is missing: who has it again may find what somebody else put there meanwhile. */
  private static String lacking(String lock, FieldAccess write) {
    return write.locks().stream().anyMatch(l -> l.exclusive() && l.name().equals(lock))
        ? "was let go after the value was read"
        : "is not held";
  }

  /**
   * The field whose container, or one inside of that, a call takes elements out of or fills.
   *
   * @param call the call
   * @param isTaken whether an element is taken out, rather than put in
   * @return the field; null where the text does not show one
   */
  public @Nullable VariableElement changedBy(Tree call, boolean isTaken) {
    FieldAccess write = writeBy(call);
    boolean isMeant = write != null && isTaken == (write.kind() == FieldAccess.Kind.WRITE);
    return write != null && isMeant ? write.field() : null;
  }

  /** Why a lock of the field's object keeps nobody away: another one may take its place. */
  private @Nullable String replaced(String lock, VariableElement field) {
    boolean isReplaced =
        accesses.stream()
            .filter(a -> a.kind() == FieldAccess.Kind.WRITE && !a.making())
            .filter(a -> isRebound(a.at()))
            .map(FieldAccess::field)
            .filter(a -> a.getEnclosingElement().equals(field.getEnclosingElement()))
            .anyMatch(a -> a.getSimpleName().contentEquals(lock));
    return isReplaced
        ? "its lock '" + lock + "' may be replaced by another while it is held"
        : null;
  }

  /** Whether an assignment is to a variable itself, rather than to a slot of its array. */
  private static boolean isRebound(Tree write) {
    return write instanceof AssignmentTree store
        && !(TreeUtils.withoutParens(store.getVariable()) instanceof ArrayAccessTree);
  }

  /**
   * Why a field that a thread saw to be empty may be filled when it fills it. Where locks disagree
   * the one who takes the value out is told.
   *
   * @param field the field, or the field that keeps the array
   * @param store the assignment which fills it, or the call that puts an element into its container
   * @return a clause for a message, or null where nothing is wrong with it
   */
  public @Nullable String objectionToFilling(VariableElement field, Tree store) {
    FieldAccess write = writeBy(store);
    boolean isAlone = write == null || write.code() == null || !write.locks().isEmpty();
    return isAlone || isToldBesides(write) ? null : objection(field, store);
  }

  /** Where nobody holds a lock, who takes elements out of the container is told. */
  private boolean isToldBesides(FieldAccess write) {
    return write.kind() == FieldAccess.Kind.FILL
        && Guards.of(write.field()).isEmpty()
        && usualLock(write.field()) == null;
  }

  /**
   * Why a call of a method that is guarded by a lock may meet another thread.
   *
   * @param method the method called
   * @param call the call
   * @return a clause for a message, or null where nothing is wrong with it
   */
  public @Nullable String objectionToCall(ExecutableElement method, Tree call) {
    String missing = calls.missingAt(method, call);
    return missing == null
        ? null
        : "it is guarded by '"
            + missing.substring(missing.lastIndexOf('.') + 1)
            + "', which is not held";
  }

  /**
   * Whether another thread may have written a field since this one did.
   *
   * @param field the field
   * @param read the expression that reads it
   * @return whether several threads reach it, and one writes it without a lock that is held here
   */
  public boolean mayBeReplaced(VariableElement field, Tree read) {
    FieldAccess access =
        accesses.stream()
            .filter(a -> a.at() == read && a.field().equals(field))
            .findFirst()
            .orElse(null);
    return access != null
        && !access.sole()
        && reachedBySeveral(field) != null
        && accesses.stream()
            .filter(a -> a.field().equals(field) && a.kind() == FieldAccess.Kind.WRITE)
            .anyMatch(write -> !write.making() && !write.sole() && !shareLock(write, access));
  }

  private static boolean shareLock(FieldAccess one, FieldAccess other) {
    return one.locks().stream()
        .anyMatch(l -> other.locks().stream().anyMatch(o -> o.name().equals(l.name())));
  }

  private @Nullable FieldAccess writeBy(Tree store) {
    return accesses.stream()
        .filter(a -> a.kind() == FieldAccess.Kind.WRITE || a.kind() == FieldAccess.Kind.FILL)
        .filter(a -> a.at() == store)
        .findFirst()
        .orElse(null);
  }

  /**
   * A lock under which another method fills the field, and which keeps none of these away. One that
   * takes a value out under another lock is told so itself.
   */
  private @Nullable String lockOfOthers(FieldAccess write, List<Lock> held) {
    Set<String> mine = held.stream().map(Lock::name).collect(Collectors.toSet());
    return accesses.stream()
        .filter(a -> a.field().equals(write.field()) && isFilling(a))
        .filter(a -> a.code() != write.code() && !a.making() && !a.sole() && !a.locks().isEmpty())
        .filter(a -> a.locks().stream().noneMatch(lock -> mine.contains(lock.name())))
        .map(a -> a.locks().get(0).name())
        .findFirst()
        .orElse(null);
  }

  /** Whether an assignment fills a field, and its method does not look at what was there. */
  boolean isFilling(FieldAccess access) {
    return access.at() instanceof AssignmentTree store
        && TreeUtils.withoutParens(store.getExpression()).getKind() != Tree.Kind.NULL_LITERAL
        && accesses.stream()
            .filter(a -> a.field().equals(access.field()) && a.code() == access.code())
            .noneMatch(a -> a.kind() == FieldAccess.Kind.COPY);
  }

  /**
   * The locks held from the read that takes the value, which is the last one into a variable or one
   * in the write itself, up to the write.
   */
  private List<Lock> heldThroughout(FieldAccess write) {
    FieldAccess copy = null;
    for (FieldAccess access : accesses) {
      if (access.equals(write) || write.at() instanceof MethodInvocationTree) {
        break; // another name for a container is no copy of what is in it
      }
      boolean before = access.code() == write.code() && access.field().equals(write.field());
      boolean takes =
          access.kind() == FieldAccess.Kind.COPY
              || TreeSearch.isFound(write.at(), tree -> tree == access.at());
      copy = before && takes ? access : copy;
    }
    List<Lock> atCopy = copy == null ? write.locks() : copy.locks();
    return write.locks().stream()
        .filter(Lock::exclusive)
        .filter(lock -> atCopy.stream().anyMatch(l -> l.since() == lock.since()))
        .toList();
  }

  /**
   * The lock held most often where the field's value is moved, or looked at if no lock is ever held
   * where it moves; null where none is held at all.
   */
  @Nullable String usualLock(VariableElement field) {
    return usualLocks.computeIfAbsent(field, f -> Optional.ofNullable(findUsual(f))).orElse(null);
  }

  private @Nullable String findUsual(VariableElement field) {
    List<FieldAccess> locked =
        accesses.stream()
            .filter(a -> a.field().equals(field) && !a.making() && !a.locks().isEmpty())
            .filter(a -> !a.lent())
            .toList();
    List<FieldAccess> moving =
        locked.stream()
            .filter(a -> a.kind() == FieldAccess.Kind.COPY || a.kind() == FieldAccess.Kind.WRITE)
            .toList();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (FieldAccess access : moving.isEmpty() ? locked : moving) {
      access.locks().stream()
          .filter(lock -> locals.has(field) || !lock.isOfLocal(field))
          .map(Lock::name)
          .distinct()
          .forEach(n -> times.merge(n, 1, Integer::sum));
    }
    String usual = null;
    for (String name : times.keySet()) {
      usual = usual == null || times.get(name) > times.get(usual) ? name : usual;
    }
    return usual;
  }

  /** Whether a field keeps a map that is made for several threads, whatever it is declared as. */
  boolean isConcurrentMap(VariableElement field) {
    return ContainerTypes.isConcurrentMap(field.asType())
        || ContainerTypes.isConcurrentMap(typing.madeAs(field));
  }

  /** A clause that says why several threads reach a field; null where nothing shows it. */
  @Nullable String reachedBySeveral(VariableElement field) {
    if (locals.has(field)) {
      return CLOSURE_REACHES_IT;
    }
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC)) {
      return "every thread reaches a static field";
    }
    if (modifiers.contains(Modifier.VOLATILE)) {
      return "reading a volatile field and emptying it are two steps";
    }
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    if (contracts.types().isTracked(owner)) {
      return null; // has one owner, and so one thread at a time
    }
    if (confined.has(owner)) {
      return null; // stays with the method that made it, and so with one thread
    }
    if (ContainerTypes.isAtomic(field.asType()) && !runners.haveAlone(field)) {
      return "an atomic is made for several threads";
    }
    if (isConcurrentMap(field) && !runners.haveAlone(field)) {
      return "a concurrent map is made for several threads";
    }
    for (Element around = owner; around != null; around = around.getEnclosingElement()) {
      String callbacks = around instanceof TypeElement type ? Threads.callbacksOf(type) : null;
      if (callbacks != null && !(around.equals(owner) && runners.haveAlone(field))) {
        return "callbacks of " + callbacks + " run on several threads";
      }
    }
    boolean inClosure = accesses.stream().anyMatch(a -> a.field().equals(field) && a.inClosure());
    return inClosure ? CLOSURE_REACHES_IT : null;
  }
}
