package dev.custody.checker.contracts;

import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TypesUtils;

/**
 * Which classes of one source file have only objects that stay with the method that made them, and
 * so with one thread: a helper class inside a driver whose callbacks run on several.
 */
final class ConfinedClasses {
  private final List<TreePath> file;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  /** The classes of a file, and all that is nested in them. */
  ConfinedClasses(List<TreePath> file) {
    this.file = file;
  }

  /** Whether nobody but the method that makes an object of a class ever gets hold of it. */
  boolean has(TypeElement type) {
    return known.computeIfAbsent(type, it -> isPlain(it) && !ObjectEscape.isPossible(it, file));
  }

  /** Whether all that is done with the objects of a class stands in the file. */
  private static boolean isPlain(TypeElement type) {
    boolean isHidden =
        type.getModifiers().contains(Modifier.PRIVATE)
            || type.getNestingKind() == NestingKind.LOCAL;
    return isHidden
        && type.getKind() == ElementKind.CLASS
        && type.getInterfaces().isEmpty()
        && TypesUtils.isObject(type.getSuperclass());
  }
}
