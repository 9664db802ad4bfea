package dev.custody.init;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Calls, and where their arguments go.
 *
 * @param program the program that they are in
 * @param slots its places
 */
record Calls(Program program, Slots slots) {

  /** Returns the method or constructor that a call calls; null for what is no call. */
  @Nullable ExecutableElement callee(TreePath call) {
    return (call.getLeaf() instanceof MethodInvocationTree
                || call.getLeaf() instanceof NewClassTree)
            && program.trees().getElement(call) instanceof ExecutableElement method
        ? method
        : null;
  }

  /** Returns the parameter that an argument goes to; null for what is no argument. */
  @Nullable VariableElement parameterOf(TreePath argument) {
    TreePath call = argument.getParentPath();
    ExecutableElement callee = call == null ? null : callee(call);
    if (callee == null) {
      return null;
    }
    List<? extends ExpressionTree> arguments = arguments(call.getLeaf());
    int index = arguments.indexOf(argument.getLeaf());
    List<? extends VariableElement> parameters = callee.getParameters();
    return index < 0 || parameters.isEmpty()
        ? null
        : parameters.get(Math.min(index, parameters.size() - 1));
  }

  /** Returns the place of the parameter that an argument goes to. */
  @Nullable Slot slotOf(TreePath argument) {
    VariableElement parameter = parameterOf(argument);
    return parameter == null ? null : slots.ofVariable(parameter);
  }

  /** Returns the expression that a call is made on; null where it is this object, or a class. */
  static @Nullable TreePath receiver(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
        ? new TreePath(new TreePath(call, select), select.getExpression())
        : null;
  }

  private static List<? extends ExpressionTree> arguments(Tree call) {
    return call instanceof MethodInvocationTree invocation
        ? invocation.getArguments()
        : ((NewClassTree) call).getArguments();
  }

  /** Returns the places that a variable is handed to, the last in the text first. */
  List<Slot> takersOf(Element variable, TreePath near) {
    List<TreePath> uses = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        if (variable.equals(program.trees().getElement(getCurrentPath()))) {
          uses.add(0, getCurrentPath());
        }
        return super.visitIdentifier(tree, p);
      }
    }.scan(Paths.member(near), null);
    return takers(uses);
  }

  /** Returns the places that some expressions go to, as arguments or receivers. */
  List<Slot> takers(List<TreePath> uses) {
    List<Slot> takers = new ArrayList<>();
    for (TreePath use : uses) {
      add(takers, slotOf(use));
      add(takers, receiverSlot(use));
    }
    return takers;
  }

  /** Returns the method that a closure stands in for; null where it is none of the sources. */
  @Nullable ExecutableElement functionOf(TreePath closure) {
    return program.trees().getTypeMirror(closure) instanceof DeclaredType function
        ? ElementFilter.methodsIn(function.asElement().getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> slots.ofMethod(method) != null)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static void add(List<Slot> takers, @Nullable Slot slot) {
    if (slot != null) {
      takers.add(slot);
    }
  }

  /** Returns the place of the receiver when a method is called on an expression. */
  @Nullable Slot receiverSlot(TreePath expression) {
    TreePath select = expression.getParentPath();
    if (select == null
        || !(select.getLeaf() instanceof MemberSelectTree)
        || select.getParentPath() == null) {
      return null;
    }
    ExecutableElement callee = callee(select.getParentPath());
    return callee == null ? null : slots.ofReceiver(callee);
  }
}
