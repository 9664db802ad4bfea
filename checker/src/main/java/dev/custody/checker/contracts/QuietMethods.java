package dev.custody.checker.contracts;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TypesUtils;

/**
 * Methods of the JDK that throw nothing by their description, whatever they are called on and
 * given: those that look, count, or take what there is. What takes a closure, a key or an index may
 * throw, and so may what may have no room.
 */
public final class QuietMethods {

  private static final Set<String> CONTAINERS = Set.of("java.util", "java.util.concurrent");

  private static final Set<String> LOOKS =
      Set.of("size", "isEmpty", "peek", "peekFirst", "peekLast", "poll", "pollFirst", "pollLast");

  /** Those of them that throw where there is nothing, or ask a comparator. */
  private static final Set<String> LOUD_LOOKS =
      Set.of(
          "java.util.PriorityQueue.poll",
          "java.util.Stack.peek",
          "java.util.concurrent.DelayQueue.poll",
          "java.util.concurrent.PriorityBlockingQueue.poll");

  /** Classes of which no method throws that takes no closure. */
  private static final Set<String> NUMBERS =
      Set.of(
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.LongAdder");

  private static final Set<String> ADDERS =
      Set.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push");

  /** Collections that grow as needed, and compare nothing. */
  private static final Set<String> PLAIN =
      Set.of(
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentLinkedQueue");

  private static final Set<String> OTHERS =
      Set.of(
          "java.lang.Math.abs",
          "java.lang.Math.max",
          "java.lang.Math.min",
          "java.lang.String.isEmpty",
          "java.lang.String.length",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Thread.currentThread",
          "java.lang.Thread.interrupted",
          "java.lang.Thread.isInterrupted");

  private QuietMethods() {}

  /**
   * Whether a method throws nothing.
   *
   * @param method the method that is called
   * @return whether no {@code catch} or {@code finally} around a call of it sees anything
   */
  public static boolean contains(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return false;
    }
    String name = method.getSimpleName().toString();
    String owner = type.getQualifiedName().toString();
    boolean isLook =
        LOOKS.contains(name)
            && method.getParameters().isEmpty()
            && CONTAINERS.contains(packageOf(type))
            && !LOUD_LOOKS.contains(owner + "." + name);
    boolean isOfNumber =
        NUMBERS.contains(owner)
            && method.getParameters().stream().allMatch(p -> p.asType().getKind().isPrimitive());
    return isLook || isOfNumber || OTHERS.contains(owner + "." + name);
  }

  /**
   * Whether a method adds one element where it is called on a collection that takes all.
   *
   * @param method the method that is called
   * @return whether it throws nothing when its object {@link #isPlainCollection}
   */
  public static boolean addsOnly(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && CONTAINERS.contains(packageOf(type))
        && method.getParameters().size() == 1
        && ADDERS.contains(method.getSimpleName().toString());
  }

  /**
   * Whether objects of a class take each element that they are given.
   *
   * @param type the class of which an object is made
   * @return whether it is such a collection of the JDK
   */
  public static boolean isPlainCollection(TypeMirror type) {
    return PLAIN.contains(TypesUtils.getQualifiedName((DeclaredType) type));
  }

  private static String packageOf(TypeElement type) {
    return type.getEnclosingElement().toString();
  }
}
