package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks whether a piece of source has something in it. */
public final class TreeSearch extends TreeScanner<@Nullable Boolean, @Nullable Void> {

  private final Predicate<Tree> wanted;

  private TreeSearch(Predicate<Tree> wanted) {
    this.wanted = wanted;
  }

  /**
   * Looks for a tree.
   *
   * @param whole where to look; null for nowhere
   * @param wanted which trees are looked for
   * @return whether it is one of them, or has one in it
   */
  public static boolean isFound(@Nullable Tree whole, Predicate<Tree> wanted) {
    return Boolean.TRUE.equals(new TreeSearch(wanted).scan(whole, null));
  }

  @Override
  public @Nullable Boolean scan(@Nullable Tree tree, @Nullable Void p) {
    return (tree != null && wanted.test(tree)) ? Boolean.TRUE : super.scan(tree, p);
  }

  @Override
  public @Nullable Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
    return Boolean.TRUE.equals(one) ? one : other;
  }
}
