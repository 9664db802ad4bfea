package dev.custody.checker.types;

import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Tells which types are tracked: classes and interfaces marked {@link Tracked} and all that extend
 * or implement one. Answers are remembered, since every expression of a compilation is asked about.
 */
public final class TrackedTypes {

  /** What is known of one class. */
  private enum Kind {
    UNTRACKED,
    DROPPABLE,
    TRACKED;

    Kind strongest(Kind other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private final Map<TypeElement, Kind> kinds = new HashMap<>();
  private final Map<TypeElement, Boolean> saying = new HashMap<>();
  private final Map<TypeElement, Boolean> extending = new HashMap<>();

  private final Function<TypeElement, @Nullable Boolean> stubs;

  /**
   * A table with no answers yet.
   *
   * @param stubs says of a class that carries no mark whether a stub file marks it: null when not,
   *     else whether it is droppable
   */
  public TrackedTypes(Function<TypeElement, @Nullable Boolean> stubs) {
    this.stubs = stubs;
  }

  /**
   * Whether values of a type are tracked. A type variable is as its bound.
   *
   * @param type any type, or null for none
   * @return whether its instances have an owner at every moment
   */
  public boolean isTracked(@Nullable TypeMirror type) {
    return kindOf(type) != Kind.UNTRACKED;
  }

  /**
   * Whether an owner of such a value may forget it.
   *
   * @param type any type
   * @return whether its class is {@code @Tracked(droppable = true)}
   */
  public boolean isDroppable(TypeMirror type) {
    return kindOf(type) == Kind.DROPPABLE;
  }

  /**
   * Whether a class is tracked.
   *
   * @param type the class or interface
   * @return whether it, or anything above it, is marked {@code @Tracked}
   */
  public boolean isTracked(TypeElement type) {
    return kindOf(type) != Kind.UNTRACKED;
  }

  private Kind kindOf(@Nullable TypeMirror type) {
    if (type == null) {
      return Kind.UNTRACKED;
    }
    return switch (type.getKind()) {
      case DECLARED -> kindOf((TypeElement) ((DeclaredType) type).asElement());
      case TYPEVAR -> kindOf(((TypeVariable) type).getUpperBound());
      case WILDCARD -> kindOf(((WildcardType) type).getExtendsBound());
      case INTERSECTION ->
          ((IntersectionType) type)
              .getBounds().stream().map(this::kindOf).reduce(Kind.UNTRACKED, Kind::strongest);
      default -> Kind.UNTRACKED;
    };
  }

  private Kind kindOf(TypeElement type) {
    Kind known = kinds.get(type);
    if (known == null) {
      kinds.put(type, Kind.UNTRACKED); // ends the recursion on an erroneous cyclic hierarchy
      known = compute(type);
      kinds.put(type, known);
    }
    return known;
  }

  private Kind compute(TypeElement type) {
    Tracked mark = type.getAnnotation(Tracked.class);
    if (mark != null) {
      return mark.droppable() ? Kind.DROPPABLE : Kind.TRACKED;
    }
    Boolean droppable = stubs.apply(type);
    if (droppable != null) {
      return droppable ? Kind.DROPPABLE : Kind.TRACKED;
    }
    Kind kind = Kind.UNTRACKED;
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      kind = kind.strongest(kindOf(type.getSuperclass()));
    }
    for (TypeMirror above : type.getInterfaces()) {
      kind = kind.strongest(kindOf(above));
    }
    return kind;
  }

  /**
   * Whether a type, or one above it, says of its members what they do with owners.
   *
   * @param type a class or interface
   * @return whether any annotation of ours stands there; false for the types of Java itself
   */
  public boolean saysOwnership(TypeElement type) {
    Boolean known = saying.get(type);
    if (known == null) {
      known =
          !type.getQualifiedName().toString().startsWith("java.")
              && (type.getEnclosedElements().stream().anyMatch(TypeUses::mentionsOwnership)
                  || inheritsOwnership(type));
      saying.put(type, known);
    }
    return known;
  }

  /**
   * Whether a type above a type says of its members what they do with owners.
   *
   * @param type a class or interface
   * @return whether one does
   */
  public boolean inheritsOwnership(TypeElement type) {
    return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
        .anyMatch(
            above ->
                above instanceof DeclaredType declared
                    && saysOwnership((TypeElement) declared.asElement()));
  }

  /**
   * Whether a class says of what it extends or implements as what that has its elements, as a
   * container of one's own does.
   *
   * @param type a class or interface
   * @return whether an annotation of ours stands in a clause of it, or of one above
   */
  public boolean extendsOwning(TypeElement type) {
    Boolean known = extending.get(type);
    if (known == null) {
      extending.put(type, false); // ends the recursion on an erroneous cyclic hierarchy
      known =
          !type.getQualifiedName().toString().startsWith("java.")
              && (TypeUses.mentionsOwnership(type)
                  || Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                      .anyMatch(
                          above ->
                              above instanceof DeclaredType declared
                                  && extendsOwning((TypeElement) declared.asElement())));
      extending.put(type, known);
    }
    return known;
  }
}
