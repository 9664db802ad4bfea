package dev.custody.checker;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.EmptyAnswer;
import dev.custody.checker.contracts.TreeSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a method tells of what its object owns, as far as its text says so in one line: that each
 * field is null or empty, how many elements the only one has, or the next of them.
 */
final class Answers {

  private static final Set<String> NEXT =
      Set.of("peek", "peekFirst", "peekLast", "poll", "pollFirst", "pollLast");

  private Answers() {}

  static EmptyAnswer of(MethodTree method, Set<VariableElement> fields) {
    ExpressionTree result = result(method.getBody().getStatements());
    if (result == null) {
      return EmptyAnswer.NOTHING;
    }
    if (isTest(result, true, fields)) {
      return EmptyAnswer.TRUE_IF_EMPTY;
    } else if (isTest(result, false, fields)) {
      return EmptyAnswer.FALSE_IF_EMPTY;
    }
    boolean isOnly = result instanceof MethodInvocationTree call && fields.equals(fieldOf(call));
    if (isOnly && isCalled(result, Set.of("size"))) {
      return EmptyAnswer.SIZE;
    }
    return isOnly && isCalled(result, NEXT) ? EmptyAnswer.NULL_IF_EMPTY : EmptyAnswer.NOTHING;
  }

  /** What a body returns that does nothing else, or that only does more with what it returns. */
  private static @Nullable ExpressionTree result(List<? extends StatementTree> body) {
    if (body.isEmpty()) {
      return null;
    }
    StatementTree last = body.get(body.size() - 1);
    if (last instanceof SynchronizedTree block && body.size() == 1) {
      return result(block.getBlock().getStatements());
    }
    ExpressionTree returned =
        last instanceof ReturnTree back && back.getExpression() != null
            ? TreeUtils.withoutParens(back.getExpression())
            : null;
    if (body.size() > 1
        && returned != null
        && body.get(0) instanceof VariableTree local
        && local.getInitializer() != null
        && isSame(local, returned)
        && isPlain(body.subList(1, body.size() - 1))) {
      return TreeUtils.withoutParens(local.getInitializer());
    }
    return body.size() == 1 ? returned : null;
  }

  private static boolean isSame(VariableTree local, ExpressionTree returned) {
    VariableElement element = TreeUtils.elementFromDeclaration(local);
    return ElementUtils.isEffectivelyFinal(element)
        && element.equals(TreeUtils.elementFromTree(returned));
  }

  /** Whether statements neither call anything nor return. */
  private static boolean isPlain(List<? extends StatementTree> statements) {
    return statements.stream()
        .noneMatch(
            statement ->
                TreeSearch.isFound(
                    statement,
                    tree -> tree instanceof MethodInvocationTree || tree instanceof ReturnTree));
  }

  /** Whether an expression is true if and only if all fields are empty, or if some is not. */
  private static boolean isTest(
      ExpressionTree tree, boolean trueIfEmpty, Set<VariableElement> fields) {
    return fields.equals(tested(TreeUtils.withoutParens(tree), trueIfEmpty));
  }

  /** The fields that an expression asks for; none where it asks for something else too. */
  private static Set<VariableElement> tested(ExpressionTree tree, boolean trueIfEmpty) {
    if (tree instanceof BinaryTree both
        && both.getKind() == (trueIfEmpty ? Kind.CONDITIONAL_AND : Kind.CONDITIONAL_OR)) {
      Set<VariableElement> left =
          tested(TreeUtils.withoutParens(both.getLeftOperand()), trueIfEmpty);
      Set<VariableElement> right =
          tested(TreeUtils.withoutParens(both.getRightOperand()), trueIfEmpty);
      Set<VariableElement> all = new HashSet<>(left);
      all.addAll(right);
      return left.isEmpty() || right.isEmpty() ? Set.of() : all;
    } else if (tree instanceof UnaryTree not && not.getKind() == Kind.LOGICAL_COMPLEMENT) {
      return tested(TreeUtils.withoutParens(not.getExpression()), !trueIfEmpty);
    } else if (tree instanceof MethodInvocationTree call && trueIfEmpty) {
      return isCalled(call, Set.of("isEmpty")) ? fieldOf(call) : Set.of();
    } else if (tree instanceof BinaryTree comparison
        && comparison.getKind() == (trueIfEmpty ? Kind.EQUAL_TO : Kind.NOT_EQUAL_TO)) {
      return isNothing(comparison.getRightOperand())
          ? compared(TreeUtils.withoutParens(comparison.getLeftOperand()))
          : Set.of();
    }
    return Set.of();
  }

  private static Set<VariableElement> compared(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return isCalled(call, Set.of("size")) ? fieldOf(call) : Set.of();
    }
    return field(tree);
  }

  private static boolean isNothing(ExpressionTree tree) {
    return TreeUtils.withoutParens(tree) instanceof LiteralTree literal
        && (literal.getKind() == Kind.NULL_LITERAL
            || Integer.valueOf(0).equals(literal.getValue()));
  }

  private static boolean isCalled(ExpressionTree tree, Set<String> names) {
    return tree instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && names.contains(TreeUtils.elementFromUse(call).getSimpleName().toString())
        && TreeUtils.elementFromUse(call).getEnclosingElement().toString().startsWith("java.");
  }

  private static Set<VariableElement> fieldOf(MethodInvocationTree call) {
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    return receiver == null ? Set.of() : field(TreeUtils.withoutParens(receiver));
  }

  private static Set<VariableElement> field(ExpressionTree tree) {
    boolean isOwn =
        tree instanceof IdentifierTree
            || (tree instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree object
                && object.getName().contentEquals("this"));
    return isOwn
            && TreeUtils.elementFromTree(tree) instanceof VariableElement variable
            && variable.getKind().isField()
        ? Set.of(variable)
        : Set.of();
  }
}
