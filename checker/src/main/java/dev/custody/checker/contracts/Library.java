package dev.custody.checker.contracts;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * What is known of JDK methods, which carry no annotations: those that look at an argument, or copy
 * from or to it, and keep nothing of it. Everything else says nothing about ownership.
 */
final class Library {

  /** Packages whose classes keep no argument, but for {@link #KEEPERS}. */
  private static final Set<String> LOOKS_ONLY =
      Set.of("java.lang", "java.nio", "java.io", "java.util.zip");

  /** Classes of those packages that do keep one, or hand it to somebody. */
  private static final Set<String> KEEPERS =
      Set.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.InheritableThreadLocal",
          "java.lang.Runnable",
          "java.lang.Runtime",
          "java.lang.Iterable",
          "java.lang.ClassValue");

  /** Classes elsewhere whose methods look at an array or buffer, or fill it, before they return. */
  private static final Set<String> LOOKERS =
      Set.of("java.security.MessageDigest", "javax.crypto.Cipher", "javax.crypto.Mac");

  private static final String CHANNELS = "java.nio.channels";

  /** Methods of channels that are done with a buffer when they return. */
  private static final Set<String> TRANSFERS = Set.of("read", "write", "receive", "send");

  private static final String OBJECTS = "java.util.Objects";
  private static final String ARRAYS = "java.util.Arrays";

  /** Methods of futures whose result gives nothing but what the future itself gives. */
  private static final Set<String> SAME_FUTURES =
      Set.of("whenComplete", "whenCompleteAsync", "orTimeout");

  /** Methods of {@code Arrays} that do more with elements than look at them. */
  private static final Set<String> KEEPING_ARRAYS =
      Set.of("asList", "fill", "setAll", "parallelSetAll", "copyOf", "copyOfRange", "stream");

  /** Methods of containers that forget elements. */
  private static final Set<String> DROPPERS =
      Set.of(
          "clear",
          "lazySet",
          "remove",
          "removeAll",
          "removeAllElements",
          "removeElement",
          "removeElementAt",
          "removeFirstOccurrence",
          "removeIf",
          "removeLastOccurrence",
          "retainAll",
          "set",
          "setElementAt",
          "setOpaque",
          "setPlain",
          "setRelease",
          "setSize");

  /** Methods of containers that let another container or a closure have elements. */
  private static final Set<String> MOVERS =
      Set.of("compute", "computeIfPresent", "drainTo", "merge", "replaceAll");

  /** Containers that refuse nothing, and interfaces that do not say that they might. */
  private static final Set<String> UNBOUNDED =
      Set.of(
          "java.util.ArrayDeque",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.Queue",
          "java.util.Set",
          "java.util.TreeSet",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.DelayQueue",
          "java.util.concurrent.LinkedTransferQueue",
          "java.util.concurrent.PriorityBlockingQueue");

  private static final Set<String> UNREFUSED = Set.of("add", "offer", "offerFirst", "offerLast");

  /** Methods of containers that lend elements one by one. */
  private static final Set<String> ITERATORS =
      Set.of("iterator", "listIterator", "descendingIterator", "next", "hasNext", "previous");

  /** Methods of containers that copy all elements. */
  private static final Set<String> STREAMS =
      Set.of("stream", "parallelStream", "toArray", "toList", "clone", "copyInto");

  /** A single capital letter that stands by itself in a signature. */
  private static final Pattern TYPE_VARIABLE = Pattern.compile("\\b[A-Z]\\b");

  private Library() {}

  /** What a method without ownership annotations demands of an argument of untracked type. */
  static Demand demand(ExecutableElement method) {
    String type = typeName(method);
    if (isObjectMethod(method)) {
      return Demand.NONE;
    } else if (method.getSimpleName().contentEquals("arraycopy")) {
      return Demand.UNKNOWN;
    }
    if (type.equals(OBJECTS) || (type.equals(ARRAYS) && !isKeeping(method))) {
      return Demand.SHARED;
    }
    boolean looksOnly = LOOKS_ONLY.contains(packageOf(type)) && !KEEPERS.contains(type);
    return looksOnly || LOOKERS.contains(type) || isTransfer(method, type)
        ? Demand.SHARED
        : Demand.UNKNOWN;
  }

  /** Whether a method reads into a buffer or writes from it, and is done with it then. */
  private static boolean isTransfer(ExecutableElement method, String type) {
    return packageOf(type).equals(CHANNELS)
        && !type.startsWith(CHANNELS + ".Asynchronous")
        && TRANSFERS.contains(method.getSimpleName().toString());
  }

  /** Whether a method of {@code Arrays} keeps, fills in or copies what it is given. */
  private static boolean isKeeping(ExecutableElement method) {
    return KEEPING_ARRAYS.contains(method.getSimpleName().toString());
  }

  /** The argument that a method hands back, or null where it does not. */
  static @Nullable Ref resultIs(ExecutableElement method) {
    boolean handsBack =
        typeName(method).equals(OBJECTS)
            && method.getSimpleName().toString().startsWith("requireNonNull")
            && !method.getSimpleName().contentEquals("requireNonNullElse")
            && !method.getSimpleName().contentEquals("requireNonNullElseGet");
    boolean isSameFuture =
        typeName(method).equals("java.util.concurrent.CompletableFuture")
            && SAME_FUTURES.contains(method.getSimpleName().toString());
    return handsBack || LibraryViews.isOfArgument(method)
        ? new Ref.Parameter(0)
        : isSameFuture || LibraryViews.isOfReceiver(method) ? new Ref.This() : null;
  }

  /** A container that never refuses an element returns true for form's sake. */
  static boolean mayIgnoreOutcome(ExecutableElement method) {
    return UNBOUNDED.contains(typeName(method))
        && UNREFUSED.contains(method.getSimpleName().toString());
  }

  /** What a method of a JDK container does to elements that its signature does not hand over. */
  static ElementEffect elementEffect(ExecutableElement method, boolean isDescribed) {
    String type = typeName(method);
    if (!type.startsWith("java.") || method.getModifiers().contains(Modifier.STATIC)) {
      return ElementEffect.NONE;
    }
    String name = method.getSimpleName().toString();
    if (DROPPERS.contains(name) && method.getReturnType().getKind() != TypeKind.TYPEVAR) {
      return ElementEffect.DROPS;
    }
    if (isDescribed && MOVERS.contains(name)) {
      return ElementEffect.MOVES;
    } else if (isDescribed) {
      boolean isStep =
          type.equals("java.util.stream.Stream")
              || (type.equals("java.util.Optional") && name.equals("filter"));
      return isStep ? ElementEffect.LENDS : ElementEffect.NONE;
    }
    if (STREAMS.contains(name)) {
      return ElementEffect.COPIES;
    }
    boolean mentionsElements =
        !ITERATORS.contains(name) && TYPE_VARIABLE.matcher(method.asType().toString()).find();
    return mentionsElements ? ElementEffect.UNKNOWN : ElementEffect.NONE;
  }

  /** {@code equals} compares references or what they hold, whoever overrides it. */
  private static boolean isObjectMethod(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && TypesUtils.isObject(method.getParameters().get(0).asType());
  }

  private static String typeName(ExecutableElement method) {
    Element type = method.getEnclosingElement();
    return type instanceof TypeElement declared ? declared.getQualifiedName().toString() : "";
  }

  private static String packageOf(String type) {
    int dot = type.lastIndexOf('.');
    return dot < 0 ? "" : type.substring(0, dot);
  }

  /** Whether a method has the name and shape of the one that begins an iteration. */
  static boolean isIterator(ExecutableElement method) {
    return method.getSimpleName().contentEquals("iterator") && method.getParameters().isEmpty();
  }
}
