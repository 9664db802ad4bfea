package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of one source file several threads reach, and whether what takes ownership out of
 * one holds the lock that keeps the others away. Threads and locks are known by what the text says
 * of them; a class that hands itself to another thread unseen is taken to be used by one.
 */
public final class ThreadReach {

  private static final String GUARDED_BY = "GuardedBy";

  private final Contracts contracts;
  private final List<FieldAccess> accesses;

  private ThreadReach(Contracts contracts, List<FieldAccess> accesses) {
    this.contracts = contracts;
    this.accesses = accesses;
  }

  /**
   * Reads a file's top-level class.
   *
   * @param type the class with all that is nested in it
   * @param contracts what its methods promise
   * @param closures when each closure in it runs
   * @return what is known of its fields
   */
  public static ThreadReach of(ClassTree type, Contracts contracts, Map<Tree, Runs> closures) {
    return new ThreadReach(contracts, FieldAccesses.in(type, contracts, closures));
  }

  /**
   * Why two threads might take the same value out of a field.
   *
   * @param field the field, or the field that keeps the array
   * @param store the assignment which empties it
   * @return a clause for a message, or null where nothing is wrong with it
   */
  public @Nullable String objection(VariableElement field, Tree store) {
    FieldAccess write = writeBy(store);
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    if (write == null || (!isStatic && (write.making() || write.sole()))) {
      return null;
    }
    List<Lock> held = heldThroughout(write);
    List<String> guards = guardsOf(field);
    if (!guards.isEmpty()) {
      boolean guarded = guards.stream().anyMatch(g -> held.stream().anyMatch(l -> l.isNamed(g)));
      return guarded ? null : "it is guarded by '" + guards.get(0) + "', which is not held";
    }
    String usual = usualLock(field);
    if (usual != null) {
      boolean agreed = held.stream().anyMatch(l -> l.name().equals(usual));
      return agreed ? null : "other accesses of it hold '" + usual + "', which is not held";
    }
    return reachedBySeveral(field);
  }

  private @Nullable FieldAccess writeBy(Tree store) {
    return accesses.stream()
        .filter(a -> a.kind() == FieldAccess.Kind.WRITE && a.at() == store)
        .findFirst()
        .orElse(null);
  }

  /** The locks held from the last read into a variable up to the write. */
  private List<Lock> heldThroughout(FieldAccess write) {
    FieldAccess copy = null;
    for (FieldAccess access : accesses) {
      if (access.equals(write)) {
        break;
      }
      boolean before = access.code() == write.code() && access.field().equals(write.field());
      copy = before && access.kind() == FieldAccess.Kind.COPY ? access : copy;
    }
    List<Lock> atCopy = copy == null ? write.locks() : copy.locks();
    return write.locks().stream()
        .filter(Lock::exclusive)
        .filter(lock -> atCopy.stream().anyMatch(l -> l.region() == lock.region()))
        .toList();
  }

  /**
   * The lock held most often where the field's value is moved, or looked at if no lock is ever held
   * where it moves; null where none is held at all.
   */
  private @Nullable String usualLock(VariableElement field) {
    List<FieldAccess> locked =
        accesses.stream()
            .filter(a -> a.field().equals(field) && !a.making() && !a.locks().isEmpty())
            .toList();
    List<FieldAccess> moving =
        locked.stream().filter(a -> a.kind() != FieldAccess.Kind.READ).toList();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (FieldAccess access : moving.isEmpty() ? locked : moving) {
      access.locks().stream()
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

  private @Nullable String reachedBySeveral(VariableElement field) {
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
    for (Element around = owner; around != null; around = around.getEnclosingElement()) {
      String callbacks = around instanceof TypeElement type ? Threads.callbacksOf(type) : null;
      if (callbacks != null) {
        return "callbacks of " + callbacks + " run on several threads";
      }
    }
    boolean inClosure = accesses.stream().anyMatch(a -> a.field().equals(field) && a.inClosure());
    return inClosure ? "a closure that may run on another thread reaches it" : null;
  }

  /** What the field's {@code @GuardedBy} names, whichever library that comes from. */
  private static List<String> guardsOf(VariableElement field) {
    return Stream.concat(
            field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
        .filter(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals(GUARDED_BY))
        .flatMap(ThreadReach::texts)
        .toList();
  }

  private static Stream<String> texts(AnnotationMirror annotation) {
    return annotation.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .flatMap(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(v -> ((AnnotationValue) v).getValue())
                    : Stream.of(value))
        .map(String::valueOf);
  }
}
