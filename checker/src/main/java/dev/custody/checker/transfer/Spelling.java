package dev.custody.checker.transfer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;

/** How messages name expressions: as the source does, shortened where that is long. */
final class Spelling {

  private static final int LONGEST = 48;

  /** A variable that the framework invents has a name that no source can have. */
  private static final String MADE_UP = "this loop's iterator";

  private Spelling() {}

  /** The expression as written, on one line. */
  static String of(Node node) {
    if (node instanceof LocalVariableNode local) {
      return local.getName().contains("#") ? MADE_UP : local.getName();
    }
    if (node instanceof ThisNode) {
      return "this";
    }
    if (node instanceof TypeCastNode cast) {
      return of(cast.getOperand());
    }
    Tree tree = node.getTree();
    return tree == null ? node.toString() : of(tree);
  }

  /** The tree as written, on one line. */
  static String of(Tree tree) {
    String text =
        tree instanceof IdentifierTree name // as most are, and much quicker than to print it
            ? name.getName().toString()
            : tree.toString().replaceAll("\\s+", " ").trim();
    if (tree instanceof NewClassTree made && made.getClassBody() != null) {
      text = text.substring(0, text.indexOf('{')).trim() + " {…}"; // javac adds to such a body
    }
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
