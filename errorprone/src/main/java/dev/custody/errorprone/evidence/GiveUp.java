package dev.custody.errorprone.evidence;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.language.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A place where a value is given up, on some outcome at least.
 *
 * @param value what is given up
 * @param right which right goes: owned or counted
 * @param at the call, the returned expression or the store
 */
public record GiveUp(ExpressionTree value, Qualifier right, ExpressionTree at) {

  /**
   * The variable whose value goes.
   *
   * @return the field, parameter or local variable; null where it is the result of a call, say
   */
  public @Nullable VarSymbol variable() {
    return Variables.of(value);
  }
}
