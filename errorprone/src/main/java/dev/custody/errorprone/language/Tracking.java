package dev.custody.errorprone.language;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Type;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Tells which types are tracked, as far as annotations say it: stub files are the checker's. */
public final class Tracking {

  private static final Supplier<Boolean> IS_USED =
      VisitorState.memoize(state -> state.getSymbolFromString(Names.TRACKED) != null);

  private Tracking() {}

  /**
   * Whether a compilation has anything to do with ownership.
   *
   * @param state the state of Error Prone
   * @return whether the annotations are on its class path
   */
  public static boolean isUsed(VisitorState state) {
    return IS_USED.get(state);
  }

  /**
   * Whether values of a type are tracked. A type variable is as its bound.
   *
   * @param type any type, or null for none
   * @param state the state of Error Prone
   * @return whether the type, or one above it, is marked {@code @Tracked}
   */
  public static boolean isTracked(@Nullable Type type, VisitorState state) {
    if (type == null || !isUsed(state)) {
      return false;
    }
    return switch (type.getKind()) {
      case DECLARED -> isMarked(type, state);
      case TYPEVAR -> isTracked((Type) ((TypeVariable) type).getUpperBound(), state);
      case WILDCARD -> isTracked((Type) ((WildcardType) type).getExtendsBound(), state);
      case INTERSECTION ->
          ((IntersectionType) type)
              .getBounds().stream().anyMatch(bound -> isTracked((Type) bound, state));
      default -> false;
    };
  }

  private static boolean isMarked(Type type, VisitorState state) {
    return state.getTypes().closure(type).stream()
        .anyMatch(above -> Names.find(above.tsym, Names.TRACKED) != null);
  }

  /**
   * Whether a body is left unchecked.
   *
   * @param symbol a method or anything in it
   * @return whether it, or a class around it, is {@code @Trusted}
   */
  public static boolean isTrusted(Symbol symbol) {
    for (Symbol s = symbol; s != null && !(s instanceof PackageSymbol); s = s.owner) {
      if (Names.find(s, Names.TRUSTED) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the code that is being looked at is left unchecked.
   *
   * @param state the state of Error Prone
   * @return whether the method or a class around it is {@code @Trusted}
   */
  public static boolean isTrustedHere(VisitorState state) {
    for (Tree tree : state.getPath()) {
      if ((tree instanceof MethodTree || tree instanceof ClassTree)
          && Names.find(ASTHelpers.getSymbol(tree), Names.TRUSTED) != null) {
        return true;
      }
    }
    return false;
  }
}
