package dev.custody.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Emptying;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method keeps a parameter: stores it, returns it, hands it on, or captures it. Judged by
 * its text alone; what it merely calls methods on is not kept.
 */
final class Keeping extends TreeScanner<Boolean, @Nullable Void> {

  private final VariableElement parameter;
  private final Emptying others;
  private boolean inClosure;

  private Keeping(VariableElement parameter, Emptying others) {
    this.parameter = parameter;
    this.others = others;
  }

  static boolean of(MethodTree method, VariableElement parameter, Emptying others) {
    return Boolean.TRUE.equals(new Keeping(parameter, others).scan(method.getBody(), null));
  }

  @Override
  public Boolean scan(@Nullable Tree tree, @Nullable Void p) {
    return Boolean.TRUE.equals(super.scan(tree, p));
  }

  @Override
  public Boolean reduce(@Nullable Boolean a, @Nullable Boolean b) {
    return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
  }

  @Override
  public Boolean visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    return inClosure && isParameter(tree);
  }

  @Override
  public Boolean visitAssignment(AssignmentTree tree, @Nullable Void p) {
    return isParameter(tree.getExpression()) || super.visitAssignment(tree, p);
  }

  @Override
  public Boolean visitVariable(VariableTree tree, @Nullable Void p) {
    return isParameter(tree.getInitializer()) || super.visitVariable(tree, p);
  }

  @Override
  public Boolean visitReturn(ReturnTree tree, @Nullable Void p) {
    return isParameter(tree.getExpression()) || super.visitReturn(tree, p);
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    return handsOn(TreeUtils.elementFromUse(tree), tree.getArguments())
        || super.visitMethodInvocation(tree, p);
  }

  @Override
  public Boolean visitNewClass(NewClassTree tree, @Nullable Void p) {
    return handsOn(TreeUtils.elementFromUse(tree), tree.getArguments())
        || super.visitNewClass(tree, p);
  }

  private boolean handsOn(ExecutableElement callee, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (isParameter(arguments.get(i)) && mayKeep(callee, i)) {
        return true;
      }
    }
    return false;
  }

  /** A method of the JDK is described by a stub, or what it does has been reported. */
  private boolean mayKeep(ExecutableElement callee, int index) {
    boolean isOfLibrary = callee.getEnclosingElement().toString().startsWith("java.");
    boolean known = index < callee.getParameters().size();
    return !isOfLibrary && known && others.keeps(callee, callee.getParameters().get(index));
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return inClosure(tree.getBody());
  }

  @Override
  public Boolean visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    return inClosure(tree.getQualifierExpression());
  }

  @Override
  public Boolean visitClass(ClassTree tree, @Nullable Void p) {
    boolean found = false;
    for (Tree member : tree.getMembers()) {
      found |= inClosure(member);
    }
    return found;
  }

  private boolean inClosure(Tree code) {
    boolean before = inClosure;
    inClosure = true;
    boolean found = Boolean.TRUE.equals(scan(code, null));
    inClosure = before;
    return found;
  }

  private boolean isParameter(@Nullable Tree tree) {
    return tree instanceof ExpressionTree expression
        && TreeUtils.withoutParens(expression) instanceof IdentifierTree name
        && parameter.equals(TreeUtils.elementFromUse(name));
  }
}
