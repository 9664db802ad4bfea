package dev.custody.checker.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which classes stand above which. */
public final class Inheritance {

  private Inheritance() {}

  /**
   * Whether a class or interface is another one, or extends or implements it.
   *
   * @param type the class or interface; null for none
   * @param above the other
   * @return whether every instance of the one is one of the other
   */
  public static boolean inherits(@Nullable TypeElement type, Element above) {
    if (type == null || type.equals(above)) {
      return type != null;
    }
    return inherits(type.getSuperclass(), above)
        || type.getInterfaces().stream().anyMatch(each -> inherits(each, above));
  }

  private static boolean inherits(@Nullable TypeMirror type, Element above) {
    return type instanceof DeclaredType declared
        && inherits((TypeElement) declared.asElement(), above);
  }

  /**
   * Whether a value of one type is sure to be one of another, type arguments aside.
   *
   * @param type the one
   * @param above the other
   * @return whether the class of the one inherits from that of the other
   */
  public static boolean isSubclass(@Nullable TypeMirror type, TypeMirror above) {
    return above instanceof DeclaredType declared && inherits(type, declared.asElement());
  }
}
