package dev.custody.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells which types of the JDK are containers: objects that keep others and are nothing beside. A
 * container of owners has the duties of all that it keeps.
 */
public final class ContainerTypes {

  /** The roots of the JDK's containers; whatever extends or implements one is a container. */
  private static final Set<String> ROOTS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.Iterator",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicReferenceArray",
          "java.util.stream.BaseStream");

  /** What a class of the user's own may extend or implement without keeping anything. */
  private static final Set<String> VIEWS = Set.of("java.lang.Iterable", "java.util.Iterator");

  /** The container that is a value itself: whoever has one has what is in it. */
  private static final String CARRIER = "java.util.Optional";

  /** Classes of {@code java.util} whose every method locks. */
  private static final Set<String> LOCKING =
      Set.of("java.util.Hashtable", "java.util.Stack", "java.util.Vector");

  private static final String ATOMICS = "java.util.concurrent.atomic.";

  private static final Set<String> CONCURRENT_MAPS =
      Set.of(
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentNavigableMap",
          "java.util.concurrent.ConcurrentSkipListMap");

  private static final Set<String> KEEPING_NONE =
      Set.of(
          "java.lang.Class",
          "java.lang.Comparable",
          "java.util.Comparator",
          "java.util.concurrent.atomic.AtomicIntegerFieldUpdater",
          "java.util.concurrent.atomic.AtomicLongFieldUpdater");

  private final Map<TypeElement, Set<TypeElement>> roots = new HashMap<>();

  private final Elements elements;

  /**
   * A table with no answers yet.
   *
   * @param elements tells closures from other objects
   */
  public ContainerTypes(Elements elements) {
    this.elements = elements;
  }

  /**
   * The qualifiers in a type but for those of closures in it: one that is given an owner keeps
   * none.
   *
   * @param written the qualifiers in the type
   * @param type the type
   * @return the type with plain closures
   */
  public QualifiedType withoutClosures(QualifiedType written, @Nullable TypeMirror type) {
    if (written.parts().isEmpty()) {
      return written;
    } else if (type instanceof ArrayType array) {
      QualifiedType component = withoutClosures(written.part(0), array.getComponentType());
      return new QualifiedType(written.ownership(), List.of(component));
    } else if (type instanceof WildcardType wildcard) {
      return withoutClosures(written, wildcard.getExtendsBound());
    } else if (type instanceof IntersectionType) {
      return written; // which of its bounds that speaks of is not known here
    }
    return type instanceof DeclaredType declared ? withoutClosures(written, declared) : written;
  }

  private QualifiedType withoutClosures(QualifiedType written, DeclaredType declared) {
    if (isClosure(declared)) {
      return QualifiedType.of(written.ownership());
    }
    List<QualifiedType> parts = new ArrayList<>();
    for (int i = 0; i < declared.getTypeArguments().size(); i++) {
      parts.add(withoutClosures(written.part(i), declared.getTypeArguments().get(i)));
    }
    return new QualifiedType(written.ownership(), parts);
  }

  /**
   * Whether a type is one of functions, and not a container that happens to have one method.
   *
   * @param type any type
   * @return whether a lambda may be of it
   */
  public boolean isFunction(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared && isClosure(declared);
  }

  private boolean isClosure(DeclaredType type) {
    return rootsOf(type).isEmpty()
        && elements.isFunctionalInterface((TypeElement) type.asElement());
  }

  /**
   * The containers of the JDK that a type is one of.
   *
   * @param type any type
   * @return the roots above it; empty for what is no container
   */
  public Set<TypeElement> rootsOf(@Nullable TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return rootsOf((TypeElement) declared.asElement());
    } else if (type instanceof TypeVariable variable) {
      return rootsOf(variable.getUpperBound());
    } else if (type instanceof WildcardType wildcard) {
      return rootsOf(wildcard.getExtendsBound());
    } else if (type instanceof IntersectionType both) {
      Set<TypeElement> all = new HashSet<>();
      both.getBounds().forEach(bound -> all.addAll(rootsOf(bound)));
      return all;
    }
    return Set.of();
  }

  /**
   * Whether a container is passed on by value: a parameter of that type takes what is in it, where
   * one of another container only borrows.
   *
   * @param type any type
   * @return whether it is an {@code Optional} or the like
   */
  public boolean isCarrier(@Nullable TypeMirror type) {
    return rootsOf(type).stream().anyMatch(root -> root.getQualifiedName().contentEquals(CARRIER));
  }

  /**
   * Whether a type only looks at what its type argument names, and keeps none: whatever it is given
   * is lent to it.
   *
   * @param type any type
   * @return whether it compares others, names their class or counts in a field of theirs
   */
  public static boolean keepsNone(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && KEEPING_NONE.contains(
            ((TypeElement) declared.asElement()).getQualifiedName().toString());
  }

  /**
   * Whether a type is a class of {@code java.util} that several threads must not use at once.
   *
   * @param type any type
   * @return whether it is a class, and none that locks
   */
  public boolean isPlain(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.CLASS
        || rootsOf(type).isEmpty()) {
      return false;
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return name.startsWith("java.util.")
        && !name.startsWith("java.util.concurrent.")
        && !LOCKING.contains(name);
  }

  /**
   * Whether a type is one of the atomics, which nobody needs but who expects other threads.
   *
   * @param type any type
   * @return whether it is a class of {@code java.util.concurrent.atomic}, or an array of them
   */
  public static boolean isAtomic(@Nullable TypeMirror type) {
    return type instanceof ArrayType array
        ? isAtomic(array.getComponentType())
        : type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .toString()
                .startsWith(ATOMICS);
  }

  /**
   * Whether a type is one of the maps that several threads may change at once, which nobody needs
   * but who expects other threads.
   *
   * @param type any type
   * @return whether it is a {@code ConcurrentMap} of the library
   */
  public static boolean isConcurrentMap(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && CONCURRENT_MAPS.contains(
            ((TypeElement) declared.asElement()).getQualifiedName().toString());
  }

  private Set<TypeElement> rootsOf(TypeElement type) {
    Set<TypeElement> known = roots.get(type);
    if (known == null) {
      roots.put(type, Set.of()); // ends the recursion on an erroneous cyclic hierarchy
      known = compute(type);
      roots.put(type, known);
    }
    return known;
  }

  private Set<TypeElement> compute(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (ROOTS.contains(name)) {
      return Set.of(type);
    }
    Set<TypeElement> found = new HashSet<>();
    for (TypeMirror above : type.getInterfaces()) {
      found.addAll(rootsOf(above));
    }
    found.addAll(rootsOf(type.getSuperclass()));
    if (!name.startsWith("java.")) {
      found.removeIf(root -> VIEWS.contains(root.getQualifiedName().toString()));
    }
    return Set.copyOf(found);
  }
}
