package dev.custody.checker.types;

import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.TagOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads qualifiers off declarations. It asks the compiler's symbols for their raw type annotations,
 * which are there for source and for class files alike; the public {@code TypeMirror} view lacks
 * those of class files before JDK 22.
 */
public final class TypeUses {

  private static final String OWNED = Owned.class.getName();
  private static final String REFCOUNTED = Refcounted.class.getName();
  private static final String BORROWED = Borrowed.class.getName();
  private static final String GIVEN_UP = GivenUp.class.getName();
  private static final String TAG_OF = TagOf.class.getName();
  private static final String RUNS_ONCE = RunsOnce.class.getName();

  private TypeUses() {}

  /**
   * The qualifiers in the type of a field, a local variable or a parameter.
   *
   * @param variable the variable
   * @return its type as written; plain where it says nothing, and for {@code var}
   */
  public static QualifiedType of(VariableElement variable) {
    QualifiedType type = QualifierTree.read(ofVariable(variable, p -> true));
    boolean isOnce =
        type.ownership() == null
            && variable.asType().getKind() != TypeKind.ARRAY
            && hasDeclared(variable, RUNS_ONCE);
    return isOnce ? type.with(Ownership.RUNS_ONCE) : type;
  }

  /**
   * The qualifier on a field, a local variable or a parameter.
   *
   * @param variable the variable
   * @return its qualifier, or null where none is written
   */
  public static @Nullable Ownership ofVariable(VariableElement variable) {
    return of(variable).ownership();
  }

  /**
   * The qualifiers in a type as an {@code extends} or {@code implements} clause writes it.
   *
   * @param type the class or interface
   * @param clause which interface of the clause, from 0; -1 for the superclass
   * @return the supertype as written
   */
  public static QualifiedType ofSupertype(TypeElement type, int clause) {
    return QualifierTree.read(
        compounds(type, p -> p.type == TargetType.CLASS_EXTENDS && (short) p.type_index == clause));
  }

  /**
   * The qualifiers in a bound of a type parameter.
   *
   * @param parameter the parameter of a class or method
   * @param bound which of its bounds, from 0
   * @return the bound as written; plain for what no source declares
   */
  public static QualifiedType ofBound(TypeParameterElement parameter, int bound) {
    if (!(parameter.getEnclosingElement() instanceof Parameterizable generic)) {
      return QualifiedType.PLAIN; // captured from a wildcard
    }
    int index = generic.getTypeParameters().indexOf(parameter);
    TargetType target =
        generic instanceof ExecutableElement
            ? TargetType.METHOD_TYPE_PARAMETER_BOUND
            : TargetType.CLASS_TYPE_PARAMETER_BOUND;
    // The place of the class among the bounds stays empty where they are all interfaces.
    int counted = bound + (((Type) parameter.getBounds().get(0)).isInterface() ? 1 : 0);
    return QualifierTree.read(
        compounds(
            (Element) generic,
            p -> p.type == target && p.parameter_index == index && p.bound_index == counted));
  }

  /**
   * The qualifiers in the type of a method's result.
   *
   * @param method the method
   * @return its type as written
   */
  public static QualifiedType ofResult(ExecutableElement method) {
    QualifiedType type =
        QualifierTree.read(compounds(method, p -> p.type == TargetType.METHOD_RETURN));
    boolean isOnce = type.ownership() == null && hasDeclared(method, RUNS_ONCE);
    return isOnce ? type.with(Ownership.RUNS_ONCE) : type;
  }

  /**
   * The qualifier on a method's receiver parameter.
   *
   * @param method the method
   * @return the qualifier of {@code this}, or null where none is written
   */
  public static @Nullable Ownership ofReceiver(ExecutableElement method) {
    return QualifierTree.read(compounds(method, p -> p.type == TargetType.METHOD_RECEIVER))
        .ownership();
  }

  /**
   * The request that a parameter, local or field of type {@code int} is said to be the tag of.
   *
   * @param variable the variable
   * @return the expression in its {@code @TagOf}, or null where none is written
   */
  public static @Nullable String tagOf(VariableElement variable) {
    return firstText(ofVariable(variable, TypeUses::isOutermost));
  }

  /**
   * The request that a method's {@code int} result is said to be the tag of.
   *
   * @param method the method
   * @return the expression in the {@code @TagOf} of its result, or null where none is written
   */
  public static @Nullable String tagOfResult(ExecutableElement method) {
    return firstText(
        compounds(method, p -> p.type == TargetType.METHOD_RETURN && TypeUses.isOutermost(p)));
  }

  /**
   * Whether an element carries an annotation, compared by name, so that annotations of other
   * libraries can be recognised without a dependency.
   *
   * @param element the element
   * @param qualifiedName the annotation's binary name
   * @return whether it is there as a declaration annotation
   */
  public static boolean hasDeclared(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream().anyMatch(a -> nameOf(a).equals(qualifiedName));
  }

  /**
   * All ownership qualifiers written anywhere on an element, for rules on where one may stand.
   *
   * @param element the element
   * @return whether any of them is a qualifier of ownership
   */
  public static boolean mentionsOwnership(Element element) {
    return ((Symbol) element)
        .getRawTypeAttributes().stream().anyMatch(c -> toOwnership(c) != null || isTagOf(c));
  }

  /**
   * Reads one annotation as a qualifier.
   *
   * @param annotation any annotation
   * @return the qualifier it is, or null when it is none
   */
  public static @Nullable Ownership toOwnership(AnnotationMirror annotation) {
    String name = nameOf(annotation);
    if (name.equals(OWNED)) {
      return Ownership.of(Qualifier.OWNED);
    } else if (name.equals(REFCOUNTED)) {
      return Ownership.of(Qualifier.REFCOUNTED);
    } else if (name.equals(GIVEN_UP)) {
      return Ownership.of(Qualifier.GIVEN_UP);
    } else if (name.equals(RUNS_ONCE)) {
      return Ownership.RUNS_ONCE;
    } else if (name.equals(BORROWED)) {
      boolean exclusive = Boolean.TRUE.equals(member(annotation, "exclusive"));
      return Ownership.lent(exclusive, strings(annotation));
    }
    return null;
  }

  private static List<TypeCompound> ofVariable(
      VariableElement variable, Predicate<TypeAnnotationPosition> where) {
    Element owner = variable.getEnclosingElement();
    boolean isInMethod = owner instanceof ExecutableElement && owner.asType() != null;
    if (variable.getKind() == ElementKind.PARAMETER && isInMethod) {
      ExecutableElement method = (ExecutableElement) owner; // javac has a stand-in for initializers
      int index = method.getParameters().indexOf(variable);
      if (index >= 0) {
        return compounds(
            method,
            p ->
                p.type == TargetType.METHOD_FORMAL_PARAMETER
                    && p.parameter_index == index
                    && where.test(p));
      }
    }
    return compounds(variable, where);
  }

  private static List<TypeCompound> compounds(
      Element element, Predicate<TypeAnnotationPosition> where) {
    List<TypeCompound> found = new ArrayList<>();
    for (TypeCompound compound : ((Symbol) element).getRawTypeAttributes()) {
      if (compound.position != null && where.test(compound.position)) {
        found.add(compound);
      }
    }
    return found;
  }

  private static @Nullable String firstText(List<TypeCompound> compounds) {
    for (TypeCompound compound : compounds) {
      if (isTagOf(compound)) {
        return member(compound, "value") instanceof String text ? text : "";
      }
    }
    return null;
  }

  private static boolean isTagOf(AnnotationMirror annotation) {
    return nameOf(annotation).equals(TAG_OF);
  }

  /** Whether a position is the whole type: steps into an inner class do not count. */
  private static boolean isOutermost(TypeAnnotationPosition position) {
    return position.location.stream().allMatch(e -> e.tag == TypePathEntryKind.INNER_TYPE);
  }

  private static String nameOf(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static @Nullable Object member(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue().getValue();
      }
    }
    return null;
  }

  private static List<String> strings(AnnotationMirror annotation) {
    if (member(annotation, "value") instanceof List<?> values) {
      return values.stream()
          .map(v -> String.valueOf(((AnnotationValue) v).getValue()))
          .collect(Collectors.toUnmodifiableList());
    }
    return List.of();
  }
}
