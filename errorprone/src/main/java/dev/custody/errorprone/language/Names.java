package dev.custody.errorprone.language;

import com.sun.tools.javac.code.Symbol;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The annotations by their names, and how their members are read. */
public final class Names {

  /** The package of all of them, with the dot. */
  public static final String PACKAGE = "dev.custody.annotations.";

  /** The annotation that makes a class tracked. */
  public static final String TRACKED = PACKAGE + "Tracked";

  /** The annotation that leaves a body unchecked. */
  public static final String TRUSTED = PACKAGE + "Trusted";

  static final String TRANSFERS_ON = PACKAGE + "TransfersOn";
  static final String TAG_OF = PACKAGE + "TagOf";

  private Names() {}

  /**
   * The name of an annotation.
   *
   * @param annotation any annotation
   * @return its qualified name
   */
  public static String of(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /**
   * Looks for an annotation of a declaration.
   *
   * @param symbol what is declared
   * @param name the qualified name of the annotation
   * @return the annotation; null where it is not there
   */
  public static @Nullable AnnotationMirror find(Symbol symbol, String name) {
    for (AnnotationMirror annotation : symbol.getAnnotationMirrors()) {
      if (of(annotation).equals(name)) {
        return annotation;
      }
    }
    return null;
  }

  /**
   * The value of a member, where one is written.
   *
   * @param annotation the annotation
   * @param member the name of the member
   * @return the value; null where the member is left to its default
   */
  public static @Nullable AnnotationValue member(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
