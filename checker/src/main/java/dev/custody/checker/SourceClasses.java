package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.main.JavaCompiler;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * The top-level classes of a source file. What one of them does to a field or a container of
 * another is read off its tree, which must be analysed for that, and not yet translated into
 * simpler code.
 */
final class SourceClasses {

  private SourceClasses() {}

  /** The classes of a file, in the order of the text. */
  static List<TreePath> of(CompilationUnitTree unit) {
    TreePath root = new TreePath(unit);
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(type -> new TreePath(root, type))
        .toList();
  }

  /**
   * Has javac analyse the classes of a file that it would come to only when it is done with the
   * first one. It notes that, and does not analyse them again; those who wait for their analysis
   * hear of it now.
   */
  static void analyse(CompilationUnitTree unit, JavaCompiler compiler) {
    Queue<Env<AttrContext>> open = new ArrayDeque<>();
    for (Env<AttrContext> each : compiler.todo) {
      if (each.toplevel == unit) {
        open.add(each);
      }
    }
    compiler.flow(compiler.attribute(open));
  }
}
