package dev.custody.checker.messages;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.Optional;

/** Turns the trees of one source file into stretches of its text. */
public final class Spans {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  /**
   * The stretches of a file.
   *
   * @param unit the file
   * @param positions the compiler's table of positions
   */
  public Spans(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * Where a tree stands.
   *
   * @param tree a tree of the file
   * @return its stretch, or none for what the compiler wrote itself
   */
  public Optional<Span> of(Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    if (start < 0) {
      return Optional.empty();
    }
    return Optional.of(between(start, Math.max(start, positions.getEndPosition(unit, tree))));
  }

  /**
   * Where the name of a variable stands.
   *
   * @param tree a tree of the file
   * @return the stretch of the name if a variable is declared there, otherwise that of the tree
   */
  public Optional<Span> ofName(Tree tree) {
    if (tree instanceof JCVariableDecl declared && declared.pos >= 0) {
      long start = declared.pos;
      return Optional.of(between(start, start + declared.getName().length()));
    }
    return of(tree);
  }

  /**
   * A stretch between two offsets.
   *
   * @param start offset of the first character
   * @param end offset after the last character
   * @return the stretch
   */
  public Span between(long start, long end) {
    LineMap lines = unit.getLineMap();
    return new Span(
        unit.getSourceFile().toUri(),
        (int) start,
        (int) end,
        (int) lines.getLineNumber(start),
        column(start),
        (int) lines.getLineNumber(end),
        column(end));
  }

  /** The line map itself expands tabs. */
  private int column(long offset) {
    LineMap lines = unit.getLineMap();
    return (int) (offset - lines.getStartPosition(lines.getLineNumber(offset))) + 1;
  }
}
