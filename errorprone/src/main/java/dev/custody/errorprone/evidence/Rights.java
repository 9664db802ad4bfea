package dev.custody.errorprone.evidence;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Tracking;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The right with which an expression delivers its value, where its text tells. */
public final class Rights {

  private final ClassCode code;
  private final VisitorState state;

  /**
   * Rights in one file.
   *
   * @param code what the file does with its variables
   * @param state the state of Error Prone
   */
  public Rights(ClassCode code, VisitorState state) {
    this.code = code;
    this.state = state;
  }

  /**
   * The right of an expression.
   *
   * @param tree the expression
   * @return the right; empty where its text does not tell, and for null
   */
  public Optional<Qualifier> of(ExpressionTree tree) {
    return Optional.ofNullable(of(tree, new HashSet<>()));
  }

  private @Nullable Qualifier of(ExpressionTree tree, Set<VarSymbol> seen) {
    ExpressionTree bare = Variables.bare(tree);
    if (bare instanceof NewClassTree made) {
      return Tracking.isTracked(ASTHelpers.getType(made), state) ? Qualifier.OWNED : null;
    } else if (bare instanceof MethodInvocationTree call) {
      return ofCall(call, seen);
    } else if (bare instanceof ConditionalExpressionTree either) {
      return ofBoth(either, seen);
    }
    VarSymbol variable = Variables.of(bare);
    return variable == null || !seen.add(variable) ? null : ofVariable(variable, seen);
  }

  private @Nullable Qualifier ofCall(MethodInvocationTree call, Set<VarSymbol> seen) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (isRequireNonNull(method)) {
      return of(call.getArguments().get(0), seen);
    }
    Qualifier said = Qualifiers.ofResult(method);
    Type declared = method.getReturnType();
    if (said != null) {
      return said;
    } else if (declared.getKind() == TypeKind.TYPEVAR) {
      return Containers.rightOfResult(call);
    }
    return Tracking.isTracked(declared, state) ? Qualifier.OWNED : null;
  }

  private static boolean isRequireNonNull(MethodSymbol method) {
    return method.getSimpleName().contentEquals("requireNonNull")
        && method.owner.getQualifiedName().contentEquals("java.util.Objects");
  }

  private @Nullable Qualifier ofBoth(ConditionalExpressionTree tree, Set<VarSymbol> seen) {
    ExpressionTree one = tree.getTrueExpression();
    ExpressionTree other = tree.getFalseExpression();
    if (isNull(one)) {
      return of(other, seen);
    }
    Qualifier right = of(one, seen);
    return isNull(other) || right == of(other, seen) ? right : null;
  }

  /**
   * Whether an expression is the literal that nobody owns.
   *
   * @param tree any expression
   * @return whether it is {@code null}
   */
  public static boolean isNull(ExpressionTree tree) {
    return Variables.bare(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private @Nullable Qualifier ofVariable(VarSymbol variable, Set<VarSymbol> seen) {
    Qualifier said = Qualifiers.of(variable);
    if (!Variables.isLocal(variable)) {
      return said == Qualifier.BORROWED ? said : null; // an owner's may be a loan or be moved
    } else if (said != null) {
      return said;
    } else if (Variables.isMethodParameter(variable)) {
      return Tracking.isTracked(variable.type, state) ? Qualifier.BORROWED : null;
    }
    Set<Qualifier> stored = EnumSet.noneOf(Qualifier.class);
    for (ExpressionTree store : code.storesTo(variable)) {
      Qualifier right = of(store, seen);
      if (right != null) {
        stored.add(right);
      } else if (!isNull(store)) {
        return null;
      }
    }
    return stored.size() == 1 ? stored.iterator().next() : null;
  }
}
