package dev.custody.errorprone.evidence;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the result of a method is, by the methods that it overrides and by its body. */
public final class Result {

  private final MethodTree tree;
  private final VisitorState state;

  /**
   * The result of one method.
   *
   * @param tree the method
   * @param state the state of Error Prone
   */
  public Result(MethodTree tree, VisitorState state) {
    this.tree = tree;
    this.state = state;
  }

  /**
   * The qualifier that the result should say.
   *
   * @return what an overridden method says; else counted or lent, where all that the body returns
   *     is that; else owned, the default
   */
  public Qualifier right() {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    return ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
        .map(Qualifiers::ofResult)
        .filter(said -> said != null)
        .findFirst()
        .or(this::ofBody)
        .orElse(Qualifier.OWNED);
  }

  private Optional<Qualifier> ofBody() {
    List<ExpressionTree> returned = returned();
    Evidence evidence = new Evidence(state);
    List<Optional<Qualifier>> rights =
        returned.stream()
            .filter(value -> !Rights.isNull(value))
            .map(
                value -> isField(value) ? Optional.of(Qualifier.BORROWED) : evidence.rightOf(value))
            .distinct()
            .toList();
    return rights.size() == 1 ? rights.get(0) : Optional.empty();
  }

  /** A field that is returned goes on holding the value, so that it can only be lent. */
  private static boolean isField(ExpressionTree value) {
    VarSymbol variable = Variables.of(value);
    return variable != null && !Variables.isLocal(variable);
  }

  private List<ExpressionTree> returned() {
    List<ExpressionTree> returned = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree statement, @Nullable Void p) {
        if (statement.getExpression() != null) {
          returned.add(statement.getExpression());
        }
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree closure, @Nullable Void p) {
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree local, @Nullable Void p) {
        return null;
      }
    }.scan(tree.getBody(), null);
    return returned;
  }
}
