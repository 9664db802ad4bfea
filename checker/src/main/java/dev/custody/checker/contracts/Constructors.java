package dev.custody.checker.contracts;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Finds the constructor whose contract a {@code new} goes by, and what the compiler adds to one.
 */
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

  /**
   * Whether a class is an exception of the JDK, whose constructors let nobody have the object that
   * they make, and leave the fields of classes below it alone.
   *
   * @param type a class
   * @return whether it is one that can be thrown, from a package of the JDK
   */
  public static boolean keepToThemselves(Element type) {
    return type instanceof TypeElement thrown
        && thrown.getQualifiedName().toString().startsWith("java.")
        && isThrowable(thrown);
  }

  private static boolean isThrowable(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.Throwable")
        || (type.getSuperclass() instanceof DeclaredType above
            && isThrowable((TypeElement) above.asElement()));
  }

  /**
   * Whether a constructor of a record is one that the compiler completes: it stores each component,
   * where no store is to be seen.
   *
   * @param method a method or constructor
   * @return whether it is a compact canonical constructor, or none that the source shows
   */
  public static boolean storeByThemselves(MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    long flags = ((Symbol) element).flags();
    return element.getKind() == ElementKind.CONSTRUCTOR
        && (flags & Flags.RECORD) != 0
        && (flags & (Flags.COMPACT_RECORD_CONSTRUCTOR | Flags.GENERATEDCONSTR)) != 0;
  }
}
