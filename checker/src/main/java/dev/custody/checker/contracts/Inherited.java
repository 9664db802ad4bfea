package dev.custody.checker.contracts;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the method that another one overrides, by its name and the number of its parameters. */
public final class Inherited {

  private Inherited() {}

  /**
   * The nearest method above that a method may override.
   *
   * @param method the method
   * @return the method above; null where there is none
   */
  public static @Nullable ExecutableElement by(ExecutableElement method) {
    return in((TypeElement) method.getEnclosingElement(), method);
  }

  /**
   * The method that runs when an object of a known class is called.
   *
   * @param type the class
   * @param method the method called
   * @return what the class has for it, by itself or from a class above; the method itself where
   *     that cannot be told
   */
  public static ExecutableElement implementation(TypeElement type, ExecutableElement method) {
    for (TypeElement each = type; each != null; each = above(each)) {
      for (ExecutableElement candidate : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (candidate.equals(method) || isSame(candidate, method)) {
          return candidate;
        }
      }
    }
    return method;
  }

  private static @Nullable TypeElement above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        ? (TypeElement) above.asElement()
        : null;
  }

  private static boolean isSame(ExecutableElement candidate, ExecutableElement method) {
    return mayBeOverridden(method, candidate) && typesOf(candidate).equals(typesOf(method));
  }

  private static List<String> typesOf(ExecutableElement method) {
    return method.getParameters().stream().map(each -> each.asType().toString()).toList();
  }

  private static @Nullable ExecutableElement in(TypeElement type, ExecutableElement method) {
    ExecutableElement found = through(type.getSuperclass(), method);
    for (TypeMirror above : type.getInterfaces()) {
      found = found != null ? found : through(above, method);
    }
    return found;
  }

  private static @Nullable ExecutableElement through(TypeMirror above, ExecutableElement method) {
    if (!(above instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement type = (TypeElement) declared.asElement();
    for (ExecutableElement candidate : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (mayBeOverridden(candidate, method)) {
        return candidate;
      }
    }
    return in(type, method);
  }

  private static boolean mayBeOverridden(ExecutableElement above, ExecutableElement method) {
    List<? extends VariableElement> parameters = above.getParameters();
    return above.getSimpleName().equals(method.getSimpleName())
        && parameters.size() == method.getParameters().size()
        && !above.getModifiers().contains(Modifier.PRIVATE)
        && !above.getModifiers().contains(Modifier.STATIC);
  }
}
