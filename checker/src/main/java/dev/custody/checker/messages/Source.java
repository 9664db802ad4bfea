package dev.custody.checker.messages;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source file, with its text.
 *
 * @param unit its tree
 * @param spans where its trees stand
 */
public record Source(CompilationUnitTree unit, Spans spans) {

  /**
   * A source file.
   *
   * @param unit its tree
   * @param positions the compiler's table of positions
   */
  public Source(CompilationUnitTree unit, SourcePositions positions) {
    this(unit, new Spans(unit, positions));
  }

  /**
   * What stands in the file.
   *
   * @return the whole text
   * @throws UncheckedIOException if it went away while it was being compiled
   */
  public String text() {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What stands in the place of a tree.
   *
   * @param tree a tree of the file
   * @return its text, or none for what the compiler wrote itself
   */
  public Optional<String> text(Tree tree) {
    return spans.of(tree).map(span -> text().substring(span.start(), span.end()));
  }

  /**
   * The way to a tree.
   *
   * @param tree a tree
   * @return the way from the file to it, or null where it is none of the file
   */
  public @Nullable TreePath pathTo(Tree tree) {
    return TreePath.getPath(unit, tree);
  }
}
