package dev.custody.checker.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells which classes of the user's own keep what their type parameter stands for: those with a
 * field that mentions it, unless that is a function, which is given a value and keeps none.
 */
public final class Keepers {

  private Keepers() {}

  /**
   * Whether an instance of a generic class keeps values of a type argument.
   *
   * @param type the class
   * @param parameter which of its type parameters
   * @return whether a field of it may refer to one
   */
  public static boolean keeps(TypeElement type, int parameter) {
    Element variable = type.getTypeParameters().get(parameter);
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .anyMatch(field -> mentions(field.asType(), variable));
  }

  private static boolean mentions(@Nullable TypeMirror type, Element variable) {
    if (type instanceof TypeVariable self) {
      return self.asElement().equals(variable);
    } else if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), variable);
    }
    return type instanceof DeclaredType declared
        && (declared.asElement().getKind() != ElementKind.INTERFACE || !isFunction(declared))
        && declared.getTypeArguments().stream().anyMatch(part -> mentions(part, variable));
  }

  private static boolean isFunction(DeclaredType type) {
    return ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .count()
        == 1;
  }
}
