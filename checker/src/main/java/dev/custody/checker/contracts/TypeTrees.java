package dev.custody.checker.contracts;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Reads the qualifiers in a type that stands in an expression, such as a cast. */
final class TypeTrees {

  private TypeTrees() {}

  /**
   * Reads a type.
   *
   * @param tree the type, or null for none
   * @return its qualifiers
   */
  static QualifiedType read(@Nullable Tree tree) {
    if (tree instanceof AnnotatedTypeTree annotated) {
      return annotated(annotated.getAnnotations(), read(annotated.getUnderlyingType()));
    } else if (tree instanceof ParameterizedTypeTree generic) {
      QualifiedType type = read(generic.getType());
      return new QualifiedType(
          type.ownership(), generic.getTypeArguments().stream().map(TypeTrees::read).toList());
    } else if (tree instanceof ArrayTypeTree array) {
      return new QualifiedType(null, List.of(read(array.getType())));
    }
    if (tree instanceof IntersectionTypeTree both) {
      return both.getBounds().stream()
          .map(TypeTrees::read)
          .filter(bound -> !bound.isPlain())
          .findFirst()
          .orElse(QualifiedType.PLAIN);
    }
    return tree instanceof WildcardTree wildcard ? read(wildcard.getBound()) : QualifiedType.PLAIN;
  }

  /** A type under further annotations. */
  static QualifiedType annotated(
      List<? extends AnnotationTree> annotations, QualifiedType underlying) {
    for (AnnotationTree annotation : annotations) {
      Ownership said = TypeUses.toOwnership(TreeUtils.annotationFromAnnotationTree(annotation));
      if (said != null) {
        return underlying.with(said);
      }
    }
    return underlying;
  }
}
