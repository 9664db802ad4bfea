package dev.custody.init;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/** Finds trees by where they stand, and what stands around them. */
final class Paths {

  private Paths() {}

  /** Returns the tree of a stretch; where there is none, the smallest one around it. */
  static TreePath at(Source source, int start, int end) {
    Finder finder = new Finder(source, start, end);
    finder.scan(new TreePath(source.tree()), null);
    return finder.found;
  }

  /** Returns the method that a tree is in; null in initializers. */
  static @Nullable TreePath method(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree) {
        return p;
      } else if (p.getLeaf() instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Returns the largest part of a class that a tree is in: a method, field or initializer. */
  static TreePath member(TreePath path) {
    TreePath member = path;
    for (TreePath p = path; p.getParentPath() != null; p = p.getParentPath()) {
      if (p.getParentPath().getLeaf() instanceof ClassTree) {
        member = p;
      }
    }
    return member;
  }

  private static final class Finder extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Source source;
    private final int start;
    private final int end;
    private TreePath found;

    Finder(Source source, int start, int end) {
      this.source = source;
      this.start = start;
      this.end = end;
      this.found = new TreePath(source.tree());
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
      if (tree == null || source.start(tree) > start || source.end(tree) < end) {
        return null; // modifiers that are not there have no place either
      }
      if (!isExact(found.getLeaf())) {
        found = new TreePath(getCurrentPath(), tree);
      }
      return super.scan(tree, p);
    }

    private boolean isExact(Tree tree) {
      return source.start(tree) == start && source.end(tree) == end;
    }
  }
}
