package dev.custody.checker.rules;

import com.sun.source.tree.AnnotationTree;
import dev.custody.annotations.TagOf;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.TypeUses;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What rules on declarations ask about an annotation as it is written. */
final class Annotations {

  private Annotations() {}

  /** Whether it is an annotation of a given type. */
  static boolean is(AnnotationTree tree, Class<? extends Annotation> type) {
    AnnotationMirror mirror = TreeUtils.annotationFromAnnotationTree(tree);
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(type.getName());
  }

  /** The qualifier of ownership that it is, or null when it is none. */
  static @Nullable Ownership ownership(AnnotationTree tree) {
    Ownership said = TypeUses.toOwnership(TreeUtils.annotationFromAnnotationTree(tree));
    return said == null || said.isClosure() ? null : said;
  }

  /** Whether it says something of the value that a type use stands for. */
  static boolean isQualifier(AnnotationTree tree) {
    return ownership(tree) != null || is(tree, TagOf.class);
  }

  /** The texts of its member {@code value}; empty where none is written. */
  static List<String> texts(AnnotationTree tree) {
    AnnotationMirror mirror = TreeUtils.annotationFromAnnotationTree(tree);
    return mirror.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals("value"))
        .map(e -> e.getValue().getValue())
        .flatMap(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(v -> ((AnnotationValue) v).getValue())
                    : List.of(value).stream())
        .map(String::valueOf)
        .toList();
  }

  /** The annotation as a message names it. */
  static String spelling(AnnotationTree tree) {
    return tree.toString().replace("(value = ", "(").replaceFirst("\\(\\)$", "");
  }
}
