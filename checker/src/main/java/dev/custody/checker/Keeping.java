package dev.custody.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.types.Inheritance;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method keeps a parameter, or the object it is called on: stores it, returns it, hands
 * it on, or leaves it to a closure that runs once, as one that may never run takes nothing off
 * anybody. Judged by its text alone; what it merely calls methods on is not kept, unless that
 * method is one of its own object and does.
 */
final class Keeping extends TreeScanner<Boolean, @Nullable Void> {

  private final Element kept;
  private final Emptying others;
  private boolean mayReturn;
  private boolean inClosure;

  private Keeping(Element kept, Emptying others) {
    this.kept = kept;
    this.others = others;
  }

  static boolean of(MethodTree method, VariableElement parameter, Emptying others) {
    return Boolean.TRUE.equals(new Keeping(parameter, others).scan(method.getBody(), null));
  }

  /** Whether a method keeps a local variable in any way but by returning it. */
  static boolean besidesReturning(MethodTree method, VariableElement local, Emptying others) {
    Keeping keeping = new Keeping(local, others);
    keeping.mayReturn = true;
    return Boolean.TRUE.equals(keeping.scan(method.getBody(), null));
  }

  /** Whether a method keeps the object that it is called on. */
  static boolean ofThis(MethodTree method, ExecutableElement element, Emptying others) {
    Keeping keeping = new Keeping(element.getEnclosingElement(), others);
    keeping.mayReturn = others.returnsThis(element); // the caller has it already
    return Boolean.TRUE.equals(keeping.scan(method.getBody(), null));
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
    return inClosure && (isKept(tree) || isMember(TreeUtils.elementFromUse(tree)));
  }

  @Override
  public Boolean visitAssignment(AssignmentTree tree, @Nullable Void p) {
    return isKept(tree.getExpression()) || super.visitAssignment(tree, p);
  }

  @Override
  public Boolean visitVariable(VariableTree tree, @Nullable Void p) {
    return isKept(tree.getInitializer()) || super.visitVariable(tree, p);
  }

  @Override
  public Boolean visitReturn(ReturnTree tree, @Nullable Void p) {
    return (!mayReturn && isKept(tree.getExpression())) || super.visitReturn(tree, p);
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    ExecutableElement callee = TreeUtils.elementFromUse(tree);
    boolean isOwn = kept instanceof TypeElement && isOnThis(tree) && !isOfEveryObject(callee);
    return handsOn(callee, tree.getArguments())
        || (isOwn && others.keepsThis(callee))
        || super.visitMethodInvocation(tree, p);
  }

  @Override
  public Boolean visitNewClass(NewClassTree tree, @Nullable Void p) {
    return handsOn(TreeUtils.elementFromUse(tree), tree.getArguments())
        || isInner(tree)
        || super.visitNewClass(tree, p);
  }

  /** Whether an object is made that knows the one whose method this is. */
  private boolean isInner(NewClassTree tree) {
    return kept instanceof TypeElement
        && TreeUtils.typeOf(tree) instanceof DeclaredType made
        && kept.equals(Contracts.outerOf((TypeElement) made.asElement()));
  }

  private static boolean isOnThis(MethodInvocationTree call) {
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    return !TreeUtils.elementFromUse(call).getModifiers().contains(Modifier.STATIC)
        && (receiver == null
            || (receiver instanceof IdentifierTree name
                && (name.getName().contentEquals("this")
                    || name.getName().contentEquals("super"))));
  }

  private static boolean isOfEveryObject(ExecutableElement method) {
    return method.getEnclosingElement().toString().equals("java.lang.Object");
  }

  /** Whether a name without an object before it is that of a member of the object. */
  private boolean isMember(@Nullable Element named) {
    return kept instanceof TypeElement type
        && named != null
        && (named.getKind() == ElementKind.FIELD || named.getKind() == ElementKind.METHOD)
        && !named.getModifiers().contains(Modifier.STATIC)
        && Inheritance.inherits(type, named.getEnclosingElement());
  }

  private boolean handsOn(ExecutableElement callee, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (isKept(arguments.get(i)) && mayKeep(callee, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A method of the JDK is described by a stub, or what it does has been reported; what goes into
   * one of its containers is kept there.
   */
  private boolean mayKeep(ExecutableElement callee, int index) {
    if (index >= callee.getParameters().size()) {
      return false;
    }
    VariableElement parameter = callee.getParameters().get(index);
    return callee.getEnclosingElement().toString().startsWith("java.")
        ? isElement(parameter, callee)
        : others.keeps(callee, parameter);
  }

  private static boolean isElement(VariableElement parameter, ExecutableElement callee) {
    return parameter.asType() instanceof TypeVariable element
        && element.asElement().getEnclosingElement().equals(callee.getEnclosingElement());
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return others.runsOnce(tree) && inClosure(tree.getBody());
  }

  @Override
  public Boolean visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    return others.runsOnce(tree) && inClosure(tree.getQualifierExpression());
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

  /** Whether the value of an expression may be the one that is looked for. */
  private boolean isKept(@Nullable Tree tree) {
    Tree plain =
        tree instanceof ExpressionTree expression ? TreeUtils.withoutParens(expression) : null;
    if (plain instanceof TypeCastTree cast) {
      return isKept(cast.getExpression());
    } else if (plain instanceof ConditionalExpressionTree choice) {
      return isKept(choice.getTrueExpression()) || isKept(choice.getFalseExpression());
    } else if (plain instanceof AssignmentTree store) {
      return isKept(store.getExpression());
    } else if (plain instanceof SwitchExpressionTree choice) {
      return choice.getCases().stream().anyMatch(each -> isKept(each.getBody()));
    } else if (plain instanceof MethodInvocationTree call) {
      return handsBack(call);
    }
    return plain instanceof IdentifierTree name
        && (kept instanceof TypeElement
            ? name.getName().contentEquals("this")
            : kept.equals(TreeUtils.elementFromUse(name)));
  }

  /** Whether a call may return the object that it is made on, or its argument. */
  private boolean handsBack(MethodInvocationTree call) {
    ExecutableElement callee = TreeUtils.elementFromUse(call);
    String type = callee.getEnclosingElement().toString();
    if (type.equals("java.util.Objects")) {
      return !call.getArguments().isEmpty() && isKept(call.getArguments().get(0));
    }
    return !type.startsWith("java.")
        && isKept(TreeUtils.getReceiverTree(call))
        && others.returnsThis(callee);
  }

  @Override
  public Boolean visitYield(YieldTree tree, @Nullable Void p) {
    return isKept(tree.getValue()) || super.visitYield(tree, p);
  }
}
