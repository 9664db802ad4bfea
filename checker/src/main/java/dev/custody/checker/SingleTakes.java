package dev.custody.checker;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Methods that their text alone shows to take single elements out of a container, so that nobody
 * need follow their body to know that they may leave some: they do it in no loop, do nothing else
 * with the container, and call no other method of their object.
 */
final class SingleTakes extends TreeScanner<Boolean, @Nullable Void> {

  private static final Set<String> SINGLE =
      Set.of(
          "add",
          "addFirst",
          "addLast",
          "contains",
          "containsKey",
          "get",
          "isEmpty",
          "offer",
          "offerFirst",
          "offerLast",
          "peek",
          "peekFirst",
          "peekLast",
          "poll",
          "pollFirst",
          "pollLast",
          "pop",
          "push",
          "put",
          "putIfAbsent",
          "remove",
          "removeFirst",
          "removeLast",
          "size",
          "take",
          "takeFirst",
          "takeLast");

  private final VariableElement container;

  private SingleTakes(VariableElement container) {
    this.container = container;
  }

  /** Whether a method does no more with a field of its object that keeps a container. */
  static boolean isAll(MethodTree method, VariableElement container) {
    return !Boolean.TRUE.equals(new SingleTakes(container).scan(method.getBody(), null));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    ExpressionTree select = tree.getMethodSelect();
    if (select instanceof MemberSelectTree member
        && SINGLE.contains(member.getIdentifier().toString())
        && isContainer(member.getExpression())) {
      return scan(tree.getArguments(), p);
    }
    return TreeUtils.isSelfAccess(tree)
        || Boolean.TRUE.equals(super.visitMethodInvocation(tree, p));
  }

  private boolean isContainer(ExpressionTree expression) {
    return container.equals(TreeUtils.elementFromTree(expression));
  }

  @Override
  public Boolean visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    return isContainer(tree);
  }

  @Override
  public Boolean visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    return isContainer(tree) || Boolean.TRUE.equals(super.visitMemberSelect(tree, p));
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return true;
  }

  @Override
  public Boolean visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    return true;
  }

  @Override
  public Boolean visitWhileLoop(WhileLoopTree tree, @Nullable Void p) {
    return true;
  }

  @Override
  public Boolean visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void p) {
    return true;
  }

  @Override
  public Boolean visitForLoop(ForLoopTree tree, @Nullable Void p) {
    return true;
  }

  @Override
  public Boolean visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    return true;
  }
}
