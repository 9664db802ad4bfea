package dev.custody.checker.contracts;

import dev.custody.annotations.Trusted;
import dev.custody.checker.types.ContainerTypes;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts off declarations and remembers them. What a declaration without annotation means
 * is decided here and nowhere else: a parameter and a receiver of tracked type are lent, the result
 * of a method and a new object are owned.
 */
public final class Contracts {

  private final TrackedTypes types;
  private final ContainerTypes containers;
  private final KeptObjects kept = new KeptObjects(this);
  private final Stubs stubs;
  private final MethodReader reader;
  private final Map<ExecutableElement, MethodContract> methods = new HashMap<>();
  private final Map<VariableElement, FieldContract> fields = new HashMap<>();
  private final Map<TypeElement, List<VariableElement>> owning = new HashMap<>();

  /**
   * A reader with nothing read yet.
   *
   * @param types which types are tracked
   * @param stubs what is said of libraries without annotations
   * @param elements the compiler's view of classes
   */
  public Contracts(TrackedTypes types, Stubs stubs, Elements elements) {
    this.types = types;
    this.containers = new ContainerTypes(elements);
    this.stubs = stubs;
    this.reader = new MethodReader(this, stubs);
  }

  /**
   * The table of tracked types that these contracts go by.
   *
   * @return the table
   */
  public TrackedTypes types() {
    return types;
  }

  /**
   * The table of the JDK's containers.
   *
   * @return the table
   */
  public ContainerTypes containers() {
    return containers;
  }

  /** The fields by which an object of a class owns others. */
  List<VariableElement> owningFields(TypeElement type) {
    List<VariableElement> found = owning.get(type);
    if (found == null) {
      found = OwningFields.read(type, this);
      owning.put(type, found);
    }
    return found;
  }

  /**
   * The table of what objects keep inside.
   *
   * @return the table
   */
  public KeptObjects kept() {
    return kept;
  }

  /**
   * Whether a type is a container that keeps owners, and so has their duties.
   *
   * @param type the qualifiers in the type
   * @param mirror the type
   * @return whether it is an array, or one of the JDK's containers, of owned or counted elements
   */
  public boolean keepsOwners(QualifiedType type, @Nullable TypeMirror mirror) {
    QualifiedType kept = containers.withoutClosures(type, mirror);
    if (mirror instanceof ArrayType) {
      return kept.ownsParts();
    }
    return mirror != null
        && !types.isTracked(mirror)
        && containers.rootsOf(mirror).stream()
            .map(root -> Substitution.seenAs(root, kept, mirror))
            .anyMatch(seen -> seen != null && seen.ownsParts());
  }

  /**
   * Whether a container keeps only what may be forgotten.
   *
   * @param mirror the container's type
   * @return whether all of its tracked type arguments, or its component, are droppable, and so what
   *     containers among these keep
   */
  public boolean keepsDroppable(@Nullable TypeMirror mirror) {
    return Boolean.TRUE.equals(forgets(mirror));
  }

  /**
   * Whether what a variable refers to, or all that is in it, need not be given up.
   *
   * @param type the variable's type
   * @return whether it is droppable, or {@link #keepsDroppable}
   */
  public boolean isForgettable(TypeMirror type) {
    return types.isDroppable(type) || keepsDroppable(type);
  }

  /** Whether all that a type keeps may be forgotten; null where it keeps nothing tracked. */
  private @Nullable Boolean forgets(@Nullable TypeMirror mirror) {
    if (mirror instanceof ArrayType array) {
      return forgetsPart(array.getComponentType());
    } else if (mirror instanceof TypeVariable variable) {
      return forgets(variable.getUpperBound());
    } else if (mirror instanceof IntersectionType both) {
      return both.getBounds().stream().anyMatch(this::keepsDroppable);
    }
    if (!(mirror instanceof DeclaredType declared)) {
      return null;
    }
    List<Boolean> parts =
        declared.getTypeArguments().stream()
            .map(this::forgetsPart)
            .filter(Objects::nonNull)
            .toList();
    if (!parts.isEmpty()) {
      return !parts.contains(false);
    }
    TypeElement type = (TypeElement) declared.asElement();
    return types.extendsOwning(type)
        ? Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
            .anyMatch(this::keepsDroppable)
        : null;
  }

  /** Of a part, only what its own arguments say is looked at: a class may be one of itself. */
  private @Nullable Boolean forgetsPart(TypeMirror part) {
    if (types.isTracked(part)) {
      return types.isDroppable(part);
    }
    boolean hasParts =
        part instanceof ArrayType
            || (part instanceof DeclaredType type && !type.getTypeArguments().isEmpty());
    return hasParts ? forgets(part) : null;
  }

  /**
   * Whether nothing says what a method does with its arguments: it is the JDK's, and in no stub.
   *
   * @param method the method
   * @return whether it is undescribed
   */
  public boolean saysNothing(ExecutableElement method) {
    String type = String.valueOf(method.getEnclosingElement());
    return type.startsWith("java.") && stubs.of(method) == null;
  }

  /**
   * What a method or constructor promises.
   *
   * @param method the method
   * @return its contract
   */
  public MethodContract of(ExecutableElement method) {
    MethodContract known = methods.get(method);
    if (known == null) {
      known = reader.read(method);
      methods.put(method, known);
    }
    return known;
  }

  /**
   * What a field promises.
   *
   * @param field the field
   * @return its contract
   */
  public FieldContract ofField(VariableElement field) {
    return fields.computeIfAbsent(field, this::readField);
  }

  /**
   * Whether the body of a method, or of anything in a class, is taken on trust.
   *
   * @param element a method, constructor or class
   * @return whether it or a class around it is {@code @Trusted}
   */
  public static boolean isTrusted(@Nullable Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getAnnotation(Trusted.class) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether each instance of a class is a loan of what its constructor was lent, because it keeps
   * that in a final {@code @Borrowed} field.
   *
   * @param type the class
   * @return whether it, a class above it, or one whose inner class it is, has such a field
   */
  public boolean isLoan(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      FieldContract contract = ofField(field);
      if (contract.isFinal() && contract.qualifier() != null && contract.qualifier().isLoan()) {
        return true;
      }
    }
    TypeElement outer = outerOf(type);
    return (outer != null && isLoan(outer))
        || (type.getSuperclass() instanceof DeclaredType above
            && isLoan((TypeElement) above.asElement()));
  }

  /**
   * The class whose object each object of an inner class has around it.
   *
   * @param type a class
   * @return the class it is a member of; null for a static one, and for one that is no member
   */
  public static @Nullable TypeElement outerOf(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC)
            && type.getEnclosingElement() instanceof TypeElement outer
        ? outer
        : null;
  }

  private FieldContract readField(VariableElement field) {
    QualifiedType type = TypeUses.of(field);
    TypeMirror innermost = field.asType();
    QualifiedType component = type;
    while (innermost instanceof ArrayType array) {
      innermost = array.getComponentType();
      component = component.part(0);
    }
    Set<Modifier> modifiers = field.getModifiers();
    return new FieldContract(
        type.qualifier(),
        field.asType() instanceof ArrayType ? component.qualifier() : null,
        types.isTracked(field.asType()),
        modifiers.contains(Modifier.FINAL),
        modifiers.contains(Modifier.VOLATILE),
        modifiers.contains(Modifier.STATIC));
  }
}
