package dev.custody.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the abstract methods that a type inherits from two sides and does not declare itself: to
 * its callers they are one, and whoever implements it implements both.
 */
final class InheritedTwice {

  /**
   * Two such methods.
   *
   * @param one a method of one supertype
   * @param other the same method of another, which does not know the first
   */
  record Pair(ExecutableElement one, ExecutableElement other) {}

  private final TypeElement type;
  private final Set<TypeElement> above;
  private final Elements elements;
  private final Types types;

  InheritedTwice(TypeElement type, Set<TypeElement> above, Elements elements, Types types) {
    this.type = type;
    this.above = above;
    this.elements = elements;
    this.types = types;
  }

  List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    List<ExecutableElement> inherited = inherited();
    for (int i = 0; i < inherited.size(); i++) {
      for (int j = i + 1; j < inherited.size(); j++) {
        ExecutableElement one = inherited.get(i);
        ExecutableElement other = inherited.get(j);
        if (isSame(one, other) && meetHere(one, other) && isOpen(one) && isOpen(other)) {
          found.add(new Pair(one, other));
        }
      }
    }
    return found;
  }

  private List<ExecutableElement> inherited() {
    return above.stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private boolean isSame(ExecutableElement one, ExecutableElement other) {
    if (!one.getSimpleName().equals(other.getSimpleName())
        || one.getParameters().size() != other.getParameters().size()) {
      return false;
    }
    DeclaredType here = (DeclaredType) type.asType();
    return types.asMemberOf(here, one) instanceof ExecutableType mine
        && types.asMemberOf(here, other) instanceof ExecutableType theirs
        && (types.isSubsignature(mine, theirs) || types.isSubsignature(theirs, mine));
  }

  /** Whether no type above has both already: there they have been compared. */
  private boolean meetHere(ExecutableElement one, ExecutableElement other) {
    return above.stream().noneMatch(each -> is(each, one) && is(each, other));
  }

  private boolean is(TypeElement each, ExecutableElement method) {
    TypeMirror declaring = method.getEnclosingElement().asType();
    return types.isSubtype(types.erasure(each.asType()), types.erasure(declaring));
  }

  /** Whether neither the type nor one above it overrides a method. */
  private boolean isOpen(ExecutableElement method) {
    return isOpenIn(type, method) && above.stream().allMatch(each -> isOpenIn(each, method));
  }

  private boolean isOpenIn(TypeElement each, ExecutableElement method) {
    return ElementFilter.methodsIn(each.getEnclosedElements()).stream()
        .noneMatch(own -> elements.overrides(own, method, type));
  }
}
