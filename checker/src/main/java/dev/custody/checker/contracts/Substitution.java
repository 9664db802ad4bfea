package dev.custody.checker.contracts;

import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * What type variables stand for, as far as ownership is concerned. A qualifier on a type variable
 * asks for a right, and the type argument says which: {@code @Owned E} of a container of counts is
 * a count. {@code @Borrowed E} lends, whatever the container holds.
 */
final class Substitution {

  private final Map<Element, QualifiedType> bindings = new HashMap<>();
  private final boolean needsArgument;

  /** What variables stand for in code that says something of each of them itself. */
  Substitution() {
    this(false);
  }

  /**
   * What variables stand for.
   *
   * @param needsArgument whether a qualifier on a variable of which nothing is known says nothing:
   *     so it is in what stubs say of containers, which may keep anything
   */
  Substitution(boolean needsArgument) {
    this.needsArgument = needsArgument;
  }

  /** What is known of a type variable; null when nothing is. */
  @Nullable QualifiedType get(Element variable) {
    return bindings.get(variable);
  }

  /** Learns what a type variable stands for, unless that is known. */
  void bind(Element variable, QualifiedType type) {
    if (!type.isPlain()) {
      bindings.putIfAbsent(variable, type);
    }
  }

  /** Learns what the type parameters of a class stand for in one of its types. */
  void bindAll(TypeElement type, QualifiedType written) {
    List<? extends TypeParameterElement> parameters = type.getTypeParameters();
    for (int i = 0; i < parameters.size(); i++) {
      bind(parameters.get(i), written.part(i));
    }
  }

  /**
   * A type with its variables replaced.
   *
   * @param written the qualifiers written in it
   * @param type the type
   */
  QualifiedType apply(QualifiedType written, TypeMirror type) {
    if (bindings.isEmpty() && !needsArgument) {
      return written;
    }
    if (type instanceof TypeVariable variable) {
      QualifiedType bound = bindings.get(variable.asElement());
      if (bound == null) {
        return needsArgument ? QualifiedType.PLAIN : written;
      }
      return combined(written.ownership(), bound);
    } else if (type instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() != null
              ? wildcard.getExtendsBound()
              : wildcard.getSuperBound();
      return bound == null ? written : apply(written, bound);
    } else if (type instanceof ArrayType array) {
      QualifiedType component = apply(written.part(0), array.getComponentType());
      return new QualifiedType(written.ownership(), List.of(component));
    } else if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      List<QualifiedType> parts = new ArrayList<>();
      for (int i = 0; i < declared.getTypeArguments().size(); i++) {
        parts.add(apply(written.part(i), declared.getTypeArguments().get(i)));
      }
      return new QualifiedType(written.ownership(), parts);
    }
    return written;
  }

  private static QualifiedType combined(@Nullable Ownership written, QualifiedType bound) {
    if (written == null) {
      return bound;
    }
    boolean argumentSays = written.qualifier() == Qualifier.OWNED && bound.ownership() != null;
    boolean isClosure = bound.ownership() != null && bound.ownership().isClosure();
    return argumentSays ? bound : bound.with(isClosure ? written.ofClosure() : written);
  }

  /**
   * Learns what type variables stand for by comparing a type that mentions them with one that does
   * not.
   *
   * @param formal the type with variables
   * @param actual the qualifiers of the other
   * @param actualType the other
   */
  void unify(TypeMirror formal, QualifiedType actual, @Nullable TypeMirror actualType) {
    if (actual.isPlain()) {
      return;
    }
    if (formal instanceof TypeVariable variable) {
      bind(variable.asElement(), actual);
    } else if (formal instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() != null
              ? wildcard.getExtendsBound()
              : wildcard.getSuperBound();
      if (bound != null) {
        unify(bound, actual, actualType);
      }
    } else if (formal instanceof ArrayType array) {
      TypeMirror component =
          actualType instanceof ArrayType other ? other.getComponentType() : null;
      unify(array.getComponentType(), actual.part(0), component);
    } else if (formal instanceof DeclaredType declared) {
      unifyArguments(declared, actual, actualType);
    }
  }

  private void unifyArguments(
      DeclaredType formal, QualifiedType actual, @Nullable TypeMirror actualType) {
    TypeElement element = (TypeElement) formal.asElement();
    QualifiedType seen = actualType == null ? actual : seenAs(element, actual, actualType);
    if (seen == null) {
      return;
    }
    for (int i = 0; i < formal.getTypeArguments().size(); i++) {
      unify(formal.getTypeArguments().get(i), seen.part(i), null);
    }
  }

  /**
   * A type as one of the types above it.
   *
   * @param above the class or interface above
   * @param written the qualifiers written in the type
   * @param type the type
   * @return the qualifiers of the type above; null when it is not above
   */
  static @Nullable QualifiedType seenAs(TypeElement above, QualifiedType written, TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return written.parts().isEmpty()
          ? throughBounds(above, variable)
          : seenAs(above, written, variable.getUpperBound());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return seenAs(above, written, wildcard.getExtendsBound());
    } else if (type instanceof IntersectionType both) {
      return both.getBounds().stream()
          .map(bound -> seenAs(above, written, bound))
          .filter(seen -> seen != null)
          .findFirst()
          .orElse(null);
    } else if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return element.equals(above) ? written : throughClauses(above, written, element);
    }
    return null;
  }

  /** A type variable says what its bounds say, where nothing is known of what it stands for. */
  private static @Nullable QualifiedType throughBounds(TypeElement above, TypeVariable variable) {
    TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
    List<? extends TypeMirror> bounds =
        variable.getUpperBound() instanceof IntersectionType both
            ? both.getBounds()
            : List.of(variable.getUpperBound());
    QualifiedType found = null;
    for (int i = 0; found == null && i < bounds.size(); i++) {
      found = seenAs(above, TypeUses.ofBound(parameter, i), bounds.get(i));
    }
    return found;
  }

  private static @Nullable QualifiedType throughClauses(
      TypeElement above, QualifiedType written, TypeElement type) {
    Substitution own = new Substitution();
    own.bindAll(type, written);
    QualifiedType found = throughClause(above, own, type, -1, type.getSuperclass());
    for (int i = 0; found == null && i < type.getInterfaces().size(); i++) {
      found = throughClause(above, own, type, i, type.getInterfaces().get(i));
    }
    return found;
  }

  private static @Nullable QualifiedType throughClause(
      TypeElement above, Substitution own, TypeElement type, int clause, TypeMirror supertype) {
    return supertype instanceof DeclaredType
        ? seenAs(above, own.apply(TypeUses.ofSupertype(type, clause), supertype), supertype)
        : null;
  }
}
