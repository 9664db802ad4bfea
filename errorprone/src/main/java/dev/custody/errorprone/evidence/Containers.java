package dev.custody.errorprone.evidence;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What methods of the JDK's containers do with elements. Only their names tell: the JDK has no
 * annotations, and fixes need no more.
 */
public final class Containers {

  private static final Set<String> TAKING =
      Set.of(
          "add",
          "addFirst",
          "addLast",
          "getAndSet",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putFirst",
          "putLast",
          "set");

  private static final Set<String> GIVING =
      Set.of(
          "getAndSet",
          "poll",
          "pollFirst",
          "pollLast",
          "pop",
          "remove",
          "removeFirst",
          "removeLast",
          "take",
          "takeFirst",
          "takeLast");

  private Containers() {}

  /**
   * Whether a class belongs to the JDK, which says nothing about ownership.
   *
   * @param method a method or constructor
   * @return whether it is one of a class below {@code java}
   */
  public static boolean isOfJdk(MethodSymbol method) {
    return method.owner.getQualifiedName().toString().startsWith("java.");
  }

  /**
   * Whether a method keeps an element that it is given.
   *
   * @param method the method
   * @return whether its name says so
   */
  public static boolean takes(MethodSymbol method) {
    return isOfJdk(method) && TAKING.contains(method.getSimpleName().toString());
  }

  /**
   * Whether a method hands an element out.
   *
   * @param method the method
   * @return whether its name says so
   */
  public static boolean gives(MethodSymbol method) {
    return isOfJdk(method) && GIVING.contains(method.getSimpleName().toString());
  }

  /**
   * The right that an element has which a container's method returns.
   *
   * @param call the call
   * @return the right; null where nothing is known of the container
   */
  static @Nullable Qualifier rightOfResult(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    Qualifier contents = contentsOfReceiver(call);
    if (contents == null || method.getReturnType().getKind() != TypeKind.TYPEVAR) {
      return null;
    }
    return gives(method) ? contents : Qualifier.BORROWED;
  }

  /**
   * The qualifier of what the container of a call holds.
   *
   * @param call the call
   * @return the qualifier; null where none is written
   */
  public static @Nullable Qualifier contentsOfReceiver(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Symbol symbol = receiver == null ? null : ASTHelpers.getSymbol(Variables.bare(receiver));
    return symbol == null ? null : Qualifiers.ofContents(symbol);
  }
}
