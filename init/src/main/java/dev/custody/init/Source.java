package dev.custody.init;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.net.URI;
import java.nio.file.Path;

/**
 * A source with its syntax tree.
 *
 * @param file where it is
 * @param text what it says
 * @param tree its attributed tree
 * @param positions where each tree of it stands
 */
record Source(Path file, String text, CompilationUnitTree tree, SourcePositions positions) {

  /** Returns how javac names the file. */
  URI uri() {
    return file.toUri();
  }

  /** Returns where a tree begins; negative for what the compiler made. */
  int start(Tree part) {
    return (int) positions.getStartPosition(tree, part);
  }

  /** Returns where a tree ends; negative for what the compiler made. */
  int end(Tree part) {
    return (int) positions.getEndPosition(tree, part);
  }

  /** Returns a tree as it is written. */
  String written(Tree part) {
    int start = start(part);
    return start < 0 || end(part) < start ? "" : text.substring(start, end(part));
  }

  /** Whether a program made it: it says so with {@code @Generated} on a class. */
  boolean isGenerated() {
    return tree.getTypeDecls().stream()
        .filter(type -> type instanceof ClassTree)
        .flatMap(type -> ((ClassTree) type).getModifiers().getAnnotations().stream())
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(name -> name.toString().matches("(.*\\.)?Generated"));
  }
}
