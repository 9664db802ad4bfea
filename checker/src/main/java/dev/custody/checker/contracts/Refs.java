package dev.custody.checker.contracts;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Resolves the expressions in annotations: {@code "this"}, {@code "#1"}, a name, a field. */
public final class Refs {

  private static final String THIS = "this";
  private static final String THIS_FIELD = "this.";

  private Refs() {}

  /**
   * Resolves one expression.
   *
   * @param text the expression as written
   * @param method the method that carries the annotation
   * @return what it names
   */
  public static Ref resolve(String text, ExecutableElement method) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (text.equals(THIS)) {
      return isStatic ? new Ref.Unresolved(text) : new Ref.This();
    }
    if (text.startsWith("#")) {
      return parameterByNumber(text, method);
    }
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getSimpleName().contentEquals(text)) {
        return new Ref.Parameter(i);
      }
    }
    String field = text.startsWith(THIS_FIELD) ? text.substring(THIS_FIELD.length()) : text;
    return !isStatic && hasField(method.getEnclosingElement(), field)
        ? new Ref.ThisField(field)
        : new Ref.Unresolved(text);
  }

  private static Ref parameterByNumber(String text, ExecutableElement method) {
    try {
      int number = Integer.parseInt(text.substring(1));
      if (number >= 1 && number <= method.getParameters().size()) {
        return new Ref.Parameter(number - 1);
      }
    } catch (NumberFormatException e) {
      return new Ref.Unresolved(text);
    }
    return new Ref.Unresolved(text);
  }

  private static boolean hasField(Element owner, String name) {
    Element type = owner;
    while (type instanceof TypeElement declared) {
      for (VariableElement field : ElementFilter.fieldsIn(declared.getEnclosedElements())) {
        if (field.getKind() == ElementKind.FIELD && field.getSimpleName().contentEquals(name)) {
          return true;
        }
      }
      type =
          declared.getSuperclass() instanceof DeclaredType superclass
              ? superclass.asElement()
              : null;
    }
    return false;
  }
}
