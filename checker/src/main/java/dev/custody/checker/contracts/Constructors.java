package dev.custody.checker.contracts;

import com.sun.source.tree.NewClassTree;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** Finds the constructor whose contract a {@code new} goes by. */
public final class Constructors {

  private Constructors() {}

  /**
   * The constructor that a {@code new} calls. The one of an anonymous class is made by the compiler
   * and says nothing; the one above it, to which it passes all arguments, does.
   *
   * @param tree the expression
   * @return the constructor
   */
  public static ExecutableElement of(NewClassTree tree) {
    ExecutableElement own = TreeUtils.elementFromUse(tree);
    if (tree.getClassBody() == null || own.getParameters().isEmpty()) {
      return own;
    }
    return TreeUtils.getSuperConstructor(tree);
  }

  /**
   * Whether a constructor is one that the compiler makes for an anonymous class.
   *
   * @param owner the class it belongs to
   * @return whether the class has no name
   */
  public static boolean isAnonymous(TypeElement owner) {
    return owner.getSimpleName().isEmpty();
  }
}
