package dev.custody.checker.contracts;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/** The methods by which a thread takes a lock, or gives one away while it waits. */
public final class LockMethods {

  /** The method that takes a lock only where it says so. */
  static final String TRYING = "tryLock";

  private static final Set<String> TAKING = Set.of("lock", "lockInterruptibly", TRYING);

  /** Methods that take a stamped lock; some of these names only name a lock of other classes. */
  private static final Set<String> STAMPED =
      Set.of(
          "readLock",
          "readLockInterruptibly",
          "tryReadLock",
          "writeLock",
          "writeLockInterruptibly",
          "tryWriteLock",
          "tryConvertToWriteLock");

  private static final Set<String> PERMITTING =
      Set.of("acquire", "acquireUninterruptibly", "tryAcquire");

  private static final String AWAIT = "await";

  private static final String LOCKS = "java.util.concurrent.locks.";

  private static final Set<String> LOCK_TYPES =
      Set.of(LOCKS + "Lock", LOCKS + "ReadWriteLock", LOCKS + "StampedLock");

  private LockMethods() {}

  /** Whether a method of that name takes a lock, whoever has it. */
  static boolean isTaking(String name) {
    return TAKING.contains(name);
  }

  /** Whether a method waits for its object, whose lock it gives away meanwhile. */
  static boolean isWait(ExecutableElement method) {
    return ownerOf(method).equals("java.lang.Object")
        && method.getSimpleName().contentEquals("wait");
  }

  /** Whether a method waits for a condition, whose lock it gives away meanwhile. */
  static boolean isAwait(ExecutableElement method) {
    return ownerOf(method).equals(LOCKS + "Condition")
        && method.getSimpleName().toString().startsWith(AWAIT);
  }

  /**
   * Whether others may have held a lock before a call returns with it.
   *
   * @param method the method called
   * @return whether it is one of the JDK that takes a lock, or takes it back
   */
  public static boolean mayHaveWaited(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    String owner = ownerOf(method);
    boolean isOfLocks = owner.startsWith(LOCKS) && (isTaking(name) || name.startsWith(AWAIT));
    boolean isStamped = owner.equals(LOCKS + "StampedLock") && STAMPED.contains(name);
    boolean isPermit = owner.equals("java.util.concurrent.Semaphore") && PERMITTING.contains(name);
    return isWait(method) || isOfLocks || isStamped || isPermit;
  }

  /** Whether a type is one of the JDK's locks, or that of an object which is nothing but one. */
  static boolean isLock(@Nullable TypeMirror type) {
    return isOneOf(LOCK_TYPES, type) || (type != null && TypesUtils.isObject(type));
  }

  /** Whether a type is one of the conditions that a lock has. */
  static boolean isCondition(@Nullable TypeMirror type) {
    return isOneOf(Set.of(LOCKS + "Condition"), type);
  }

  private static boolean isOneOf(Set<String> names, @Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (names.contains(element.getQualifiedName().toString())
            || isOneOf(names, element.getSuperclass())
            || element.getInterfaces().stream().anyMatch(above -> isOneOf(names, above)));
  }

  private static String ownerOf(ExecutableElement method) {
    return method.getEnclosingElement().toString();
  }
}
