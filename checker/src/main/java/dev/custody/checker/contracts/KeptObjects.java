package dev.custody.checker.contracts;

import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which objects may keep which others: by a field, or by a field of what a field keeps. What is
 * taken out of the one inside is taken out of the whole.
 */
public final class KeptObjects {

  private final Contracts contracts;
  private final Map<TypeElement, Set<TypeElement>> kept = new HashMap<>();
  private final Map<TypeElement, Set<TypeElement>> fields = new HashMap<>();
  private final Map<TypeElement, Boolean> dealing = new HashMap<>();
  private final Map<Pair, Boolean> owning = new HashMap<>();

  /** The class of an object, and that of one around it. */
  private record Pair(TypeElement part, TypeElement whole) {}

  KeptObjects(Contracts contracts) {
    this.contracts = contracts;
  }

  /**
   * Whether an object may keep another one inside.
   *
   * @param whole the type of the one
   * @param part the type of the other
   * @return whether the fields of the one lead to something that may be the other
   */
  public boolean mayKeep(@Nullable TypeMirror whole, @Nullable TypeMirror part) {
    return whole instanceof DeclaredType outer
        && part instanceof DeclaredType inner
        && !TypesUtils.isObject(inner)
        && keptBy((TypeElement) outer.asElement()).stream()
            .anyMatch(each -> mayBe(each, (TypeElement) inner.asElement()));
  }

  /**
   * Whether an object may be inside another one, which it does not know in turn.
   *
   * @param part the type of the one
   * @param whole the type of the other
   * @return whether the fields of the whole lead to the part, and not those of the part back
   */
  public boolean mayBePart(@Nullable TypeMirror part, @Nullable TypeMirror whole) {
    return mayKeep(whole, part) && !mayKeep(part, whole);
  }

  /**
   * Whether each field by which an object may keep another one satisfies a condition.
   *
   * @param whole the type of the one
   * @param part the type of the other
   * @param which asked of a field that refers to the other itself; any by way of a container or
   *     array satisfies none
   */
  public boolean isKeptBy(
      TypeMirror whole, TypeMirror part, Predicate<? super VariableElement> which) {
    return whole instanceof DeclaredType outer
        && part instanceof DeclaredType inner
        && reach((TypeElement) outer.asElement(), each -> true).stream()
            .flatMap(each -> fieldsOf(each).stream())
            .filter(field -> mentions(field, (TypeElement) inner.asElement()))
            .allMatch(
                field ->
                    contracts.containers().rootsOf(field.asType()).isEmpty()
                        && field.asType() instanceof DeclaredType
                        && which.test(field));
  }

  private static boolean mentions(VariableElement field, TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    mention(field.asType(), found);
    return found.stream().anyMatch(each -> mayBe(each, type));
  }

  private static boolean mayBe(TypeElement one, TypeElement other) {
    return Inheritance.inherits(one, other) || Inheritance.inherits(other, one);
  }

  /**
   * Whether a method that is written elsewhere may take something out of its object.
   *
   * @param part the object's type
   * @param whole the type of an object around it, which that may refer to and leaves alone
   * @return whether the object owns, by itself or by what it keeps, or may do so unseen
   */
  public boolean mayOwn(TypeMirror part, TypeMirror whole) {
    if (!(part instanceof DeclaredType inner) || !(whole instanceof DeclaredType outer)) {
      return false;
    }
    Pair pair = new Pair((TypeElement) inner.asElement(), (TypeElement) outer.asElement());
    Boolean known = owning.get(pair);
    if (known == null) {
      known = reach(pair.part(), each -> !mayBe(each, pair.whole())).stream().anyMatch(this::owns);
      owning.put(pair, known);
    }
    return known;
  }

  private boolean owns(TypeElement type) {
    return !contracts.types().isTracked(type)
        && (ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(this::owns)
            || (type.getModifiers().contains(Modifier.ABSTRACT) && dealsInOwners(type))
            || (type.getSuperclass() instanceof DeclaredType above
                && owns((TypeElement) above.asElement())));
  }

  /**
   * Whether a field owns, or keeps a container of owners.
   *
   * @param field the field
   * @return whether something may be taken out of it
   */
  public boolean owns(VariableElement field) {
    return contracts.ofField(field).owns()
        || contracts.keepsOwners(TypeUses.of(field), field.asType());
  }

  /**
   * Whether anything owned may be taken out of what a variable refers to.
   *
   * @param type the qualifiers in the variable's type
   * @param mirror the type
   * @return whether it keeps owners, or objects that do, or such as only a type argument tells
   */
  public boolean mayHaveOwners(QualifiedType type, TypeMirror mirror) {
    if (contracts.keepsOwners(type, mirror) || mentionsVariable(mirror)) {
      return true;
    }
    Set<TypeElement> named = new LinkedHashSet<>();
    mentionKept(mirror, named);
    return named.stream()
        .flatMap(each -> reach(each, inside -> true).stream())
        .anyMatch(each -> contracts.types().isTracked(each) || owns(each));
  }

  /** The classes that a container's type names, but for those that its functions are given. */
  private void mentionKept(TypeMirror type, Set<TypeElement> found) {
    if (type instanceof DeclaredType declared && !contracts.containers().isFunction(declared)) {
      found.add((TypeElement) declared.asElement());
      declared.getTypeArguments().forEach(argument -> mentionKept(argument, found));
    } else if (type instanceof ArrayType array) {
      mentionKept(array.getComponentType(), found);
    } else if (type instanceof WildcardType open && open.getExtendsBound() != null) {
      mentionKept(open.getExtendsBound(), found);
    }
  }

  private static boolean mentionsVariable(TypeMirror type) {
    return type instanceof TypeVariable
        || (type instanceof ArrayType array && mentionsVariable(array.getComponentType()))
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(KeptObjects::mentionsVariable));
  }

  /** Whether a class whose fields are not all seen takes owners, and gives some. */
  private boolean dealsInOwners(TypeElement type) {
    return !isOfLibrary(type) && dealing.computeIfAbsent(type, this::takesAndGives);
  }

  private boolean takesAndGives(TypeElement type) {
    boolean takes = false;
    boolean gives = false;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)) {
        MethodContract contract = contracts.of(method);
        takes |= contract.parameters().stream().anyMatch(each -> each.demand().isTransfer());
        gives |= contract.result().qualifier() != null && contract.result().qualifier().hasDuty();
      }
    }
    return takes && gives;
  }

  /** The classes of all that may be inside an object of a class. */
  private Set<TypeElement> keptBy(TypeElement type) {
    Set<TypeElement> found = kept.get(type);
    if (found == null) {
      found = new LinkedHashSet<>();
      for (TypeElement each : reach(type, each -> true)) {
        found.addAll(mentioned(each));
      }
      kept.put(type, found);
    }
    return found;
  }

  /** A class and those that its fields lead to, by way of such as satisfy a condition only. */
  private Set<TypeElement> reach(TypeElement start, Predicate<TypeElement> which) {
    Set<TypeElement> seen = new LinkedHashSet<>(Set.of(start));
    Deque<TypeElement> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      mentioned(open.remove()).stream().filter(which).filter(seen::add).forEach(open::add);
    }
    return seen;
  }

  /** The classes in the types of an object's fields. */
  private Set<TypeElement> mentioned(TypeElement type) {
    return fields.computeIfAbsent(type, KeptObjects::read);
  }

  private static Set<TypeElement> read(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    fieldsOf(type).forEach(field -> mention(field.asType(), found));
    return found;
  }

  /** The fields of a class, and those that it inherits; none of an enum or of the JDK. */
  private static List<VariableElement> fieldsOf(TypeElement type) {
    List<VariableElement> found = new ArrayList<>();
    TypeElement each = type;
    while (each != null && !isOfLibrary(each) && each.getKind() != ElementKind.ENUM) {
      ElementFilter.fieldsIn(each.getEnclosedElements()).stream()
          .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
          .forEach(found::add);
      each =
          each.getSuperclass() instanceof DeclaredType above
              ? (TypeElement) above.asElement()
              : null;
    }
    return found;
  }

  private static void mention(@Nullable TypeMirror type, Set<TypeElement> found) {
    if (type instanceof ArrayType array) {
      mention(array.getComponentType(), found);
    } else if (type instanceof WildcardType open) {
      mention(open.getExtendsBound(), found);
    } else if (type instanceof TypeVariable variable) {
      TypeMirror bound = variable.getUpperBound();
      if (bound instanceof DeclaredType named && !TypesUtils.isObject(named)) {
        found.add((TypeElement) named.asElement()); // its arguments may lead back to the variable
      }
    } else if (type instanceof DeclaredType declared) {
      if (!TypesUtils.isObject(declared)) {
        found.add((TypeElement) declared.asElement());
      }
      declared.getTypeArguments().forEach(argument -> mention(argument, found));
    }
  }

  private static boolean isOfLibrary(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }
}
