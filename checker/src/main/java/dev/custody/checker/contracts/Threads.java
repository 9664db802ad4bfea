package dev.custody.checker.contracts;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which classes are called from several threads. */
final class Threads {

  /**
   * Types whose methods run on threads that the class does not choose. The block layer calls a
   * driver's {@code queueRq} from whoever submits, {@code complete} from the softirq and {@code
   * timeout} from a worker, as {@code struct blk_mq_ops} is called in Linux.
   */
  private static final Set<String> CALLED_FROM_THREADS =
      Set.of(
          "dev.custody.blk.BlockOps",
          "java.lang.Runnable",
          "java.lang.Thread",
          "java.util.concurrent.Callable");

  /** Packages of the JDK that start no threads for what they are given. */
  private static final Set<String> STAYING =
      Set.of(
          "java.util",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.logging",
          "java.util.regex",
          "java.util.stream");

  /** Methods that a thread runs once, for the object that it was made for. */
  private static final Set<String> ENTRIES = Set.of("run", "call");

  private Threads() {}

  /** Whether the objects of a class are threads, each of which runs once. */
  static boolean isThread(TypeElement type) {
    return "Thread".equals(callbacksOf(type))
        || (type.getSuperclass() instanceof DeclaredType above
            && isThread((TypeElement) above.asElement()));
  }

  /** Whether a type belongs to a library that runs closures on threads of its own. */
  static boolean isOfLibrary(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("dev.custody.blk.");
  }

  /**
   * Whether the methods of a class run closures on the thread that calls them, if at all. Streams
   * are taken to be sequential.
   */
  static boolean staysOnThread(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return STAYING.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }

  /** Whether a method is what a thread runs of an object. */
  static boolean isEntry(ExecutableElement method) {
    return method.getParameters().isEmpty() && ENTRIES.contains(method.getSimpleName().toString());
  }

  /** The simple name of such a type that a class extends or implements, or null where none is. */
  static @Nullable String callbacksOf(TypeElement type) {
    return callbacksOf(type, new HashSet<>());
  }

  private static @Nullable String callbacksOf(TypeElement type, Set<Element> seen) {
    if (CALLED_FROM_THREADS.contains(type.getQualifiedName().toString())) {
      return type.getSimpleName().toString();
    }
    if (!seen.add(type)) {
      return null;
    }
    String found = above(type.getSuperclass(), seen);
    for (TypeMirror each : type.getInterfaces()) {
      found = found != null ? found : above(each, seen);
    }
    return found;
  }

  private static @Nullable String above(TypeMirror type, Set<Element> seen) {
    return type instanceof DeclaredType declared
        ? callbacksOf((TypeElement) declared.asElement(), seen)
        : null;
  }
}
