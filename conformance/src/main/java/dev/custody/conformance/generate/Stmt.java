package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement, or another line of a program, with the blocks it has. Statements of a block are kept
 * in lists that can be changed, as mutations do.
 *
 * @param head the text before the first block, or the whole line
 * @param blocks the blocks; none for a simple line
 * @param joins the text between two blocks, such as {@code else}
 * @param tail the text after the last block's brace
 */
record Stmt(String head, List<List<Stmt>> blocks, List<String> joins, String tail) {
  private static final String STEP = "  ";

  /** A simple line. */
  static Stmt line(String text) {
    return new Stmt(text, new ArrayList<>(), List.of(), "");
  }

  /** A block after {@code head}. */
  static Stmt block(String head, List<Stmt> body, String tail) {
    return new Stmt(head, new ArrayList<>(List.of(body)), List.of(), tail);
  }

  /** Whether it is a line without a block. */
  boolean isLine() {
    return blocks.isEmpty();
  }

  /** A copy that shares no list with this one. */
  Stmt copy() {
    List<List<Stmt>> copies = new ArrayList<>();
    for (List<Stmt> block : blocks) {
      copies.add(copyOf(block));
    }
    return new Stmt(head, copies, joins, tail);
  }

  /** A copy of a block. */
  static List<Stmt> copyOf(List<Stmt> block) {
    List<Stmt> copy = new ArrayList<>();
    for (Stmt stmt : block) {
      copy.add(stmt.copy());
    }
    return copy;
  }

  /** Writes the statements of a block. */
  static void render(List<Stmt> block, String indent, StringBuilder out) {
    for (Stmt stmt : block) {
      stmt.render(indent, out);
    }
  }

  /** The text on one line of thought, for looking words up. */
  String text() {
    StringBuilder out = new StringBuilder();
    render("", out);
    return out.toString();
  }

  private void render(String indent, StringBuilder out) {
    out.append(indent).append(head);
    for (int i = 0; i < blocks.size(); i++) {
      out.append(head.isEmpty() && i == 0 ? "{\n" : " {\n");
      render(blocks.get(i), indent + STEP, out);
      out.append(indent).append('}');
      if (i < joins.size()) {
        out.append(' ').append(joins.get(i));
      }
    }
    out.append(tail).append('\n');
  }
}
