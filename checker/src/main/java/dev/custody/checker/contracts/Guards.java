package dev.custody.checker.contracts;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Which locks a {@code @GuardedBy} names, whichever library that annotation comes from. */
final class Guards {

  private static final String GUARDED_BY = "GuardedBy";

  private Guards() {}

  /**
   * The locks that a field or method says it is guarded by.
   *
   * @param element the field or method
   * @return their names as written
   */
  static List<String> of(Element element) {
    return Stream.concat(
            element.getAnnotationMirrors().stream(),
            element.asType().getAnnotationMirrors().stream())
        .filter(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals(GUARDED_BY))
        .flatMap(Guards::texts)
        .toList();
  }

  private static Stream<String> texts(AnnotationMirror annotation) {
    return annotation.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .flatMap(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(v -> ((AnnotationValue) v).getValue())
                    : Stream.of(value))
        .map(String::valueOf);
  }
}
