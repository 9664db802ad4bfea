package dev.custody.checker.types;

import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntry;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the annotations that the compiler lists for one type, each with the way to the part that it
 * stands on, together into one {@link QualifiedType}. The bound of a wildcard counts as the type
 * argument itself, and an inner class as the type that it is.
 */
final class QualifierTree {

  private final SortedMap<Integer, QualifierTree> parts = new TreeMap<>();
  private @Nullable Ownership ownership;

  private QualifierTree() {}

  /** The type that carries the given annotations. */
  static QualifiedType read(List<TypeCompound> annotations) {
    QualifierTree root = new QualifierTree();
    for (TypeCompound annotation : annotations) {
      Ownership said = TypeUses.toOwnership(annotation);
      if (said != null) {
        root.at(annotation.position.location).say(said);
      }
    }
    return root.build();
  }

  private QualifierTree at(List<TypePathEntry> way) {
    QualifierTree node = this;
    for (TypePathEntry step : way) {
      if (step.tag == TypePathEntryKind.TYPE_ARGUMENT) {
        node = node.parts.computeIfAbsent(step.arg, i -> new QualifierTree());
      } else if (step.tag == TypePathEntryKind.ARRAY) {
        node = node.parts.computeIfAbsent(0, i -> new QualifierTree());
      }
    }
    return node;
  }

  private void say(Ownership said) {
    ownership = ownership == null ? said : ownership;
  }

  private QualifiedType build() {
    if (parts.isEmpty()) {
      return QualifiedType.of(ownership);
    }
    List<QualifiedType> built = new ArrayList<>();
    for (int i = 0; i <= parts.lastKey(); i++) {
      QualifierTree part = parts.get(i);
      built.add(part == null ? QualifiedType.PLAIN : part.build());
    }
    return new QualifiedType(ownership, List.copyOf(built));
  }
}
