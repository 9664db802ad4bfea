package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which {@code @SuppressWarnings} count: {@code "ownership"} and {@code "ownership:KEY"}. The
 * framework by itself would let {@code "unchecked"}, written for the compiler's own warnings,
 * silence each key that ends so.
 */
final class Suppressions {

  private static final String PREFIX = "ownership";

  private Suppressions() {}

  /** Whether a declaration around a tree suppresses a key. */
  static boolean cover(@Nullable TreePath path, String key) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Element element = declared(p.getLeaf());
      SuppressWarnings written =
          element == null ? null : element.getAnnotation(SuppressWarnings.class);
      if (written != null && cover(List.of(written.value()), key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some strings suppresses a key. */
  static boolean cover(List<String> strings, String key) {
    return strings.contains(PREFIX) || strings.contains(PREFIX + ":" + key);
  }

  private static @Nullable Element declared(Tree tree) {
    if (tree instanceof VariableTree variable) {
      return TreeUtils.elementFromDeclaration(variable);
    } else if (tree instanceof MethodTree method) {
      return TreeUtils.elementFromDeclaration(method);
    }
    return tree instanceof ClassTree type ? TreeUtils.elementFromDeclaration(type) : null;
  }
}
