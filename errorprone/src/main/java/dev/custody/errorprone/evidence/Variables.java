package dev.custody.errorprone.evidence;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Expressions that name a variable. */
public final class Variables {

  private Variables() {}

  /**
   * An expression without parentheses and casts, which change no holder.
   *
   * @param tree any expression
   * @return what is inside
   */
  public static ExpressionTree bare(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return bare(parenthesized.getExpression());
    }
    return tree instanceof TypeCastTree cast ? bare(cast.getExpression()) : tree;
  }

  /**
   * The variable that an expression names.
   *
   * @param tree any expression, or null for none
   * @return the field, parameter or local variable; null where it is another expression
   */
  public static @Nullable VarSymbol of(@Nullable ExpressionTree tree) {
    if (tree == null) {
      return null;
    }
    ExpressionTree bare = bare(tree);
    boolean isName = bare instanceof IdentifierTree || bare instanceof MemberSelectTree;
    return isName
            && ASTHelpers.getSymbol(bare) instanceof VarSymbol variable
            && !variable.getSimpleName().contentEquals("this")
            && !variable.getSimpleName().contentEquals("super")
        ? variable
        : null;
  }

  /**
   * The variable that an expression names, or the array of the slot that it names.
   *
   * @param tree any expression
   * @return the variable, which may be of an array type; null where it is another expression
   */
  public static @Nullable VarSymbol holder(ExpressionTree tree) {
    return of(bare(tree) instanceof ArrayAccessTree slot ? slot.getExpression() : tree);
  }

  /**
   * Whether a variable belongs to one run of a body.
   *
   * @param variable any variable
   * @return whether it is a local variable or a parameter
   */
  public static boolean isLocal(VarSymbol variable) {
    return variable.getKind() != ElementKind.FIELD && variable.owner instanceof MethodSymbol;
  }

  /**
   * Whether a variable is a parameter of a method, and not of a lambda.
   *
   * @param variable any variable
   * @return whether its method's declaration says what it holds
   */
  public static boolean isMethodParameter(VarSymbol variable) {
    return variable.owner instanceof MethodSymbol method
        && method.type != null
        && method.params().contains(variable);
  }
}
