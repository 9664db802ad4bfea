package dev.custody.init;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.init.Judge.Objection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an objection is about: the expression at fault, and the places that decide about it.
 */
final class Faults {
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private final Program program;
  private final Slots slots;

  Faults(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
  }

  /** Returns the expression at fault; of a method's name, the call. */
  TreePath of(Objection objection) {
    TreePath at = Paths.at(objection.source(), objection.start(), objection.end());
    TreePath around = at.getParentPath();
    return around != null
            && around.getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect().equals(at.getLeaf())
        ? around
        : at;
  }

  /** Returns the places that decide about the value which an objection is about. */
  List<Slot> victims(Objection objection, TreePath at) {
    Tree tree = at.getLeaf();
    TreePath receiver = Calls.receiver(at);
    if (tree instanceof MethodInvocationTree && !names(objection, at)) {
      Slot self = receiver == null ? Roots.ofThis(at, program, slots) : null;
      return receiver != null
          ? Roots.of(receiver, program, slots)
          : Stream.ofNullable(self).toList();
    }
    return Roots.of(at, program, slots);
  }

  /** Whether the words of an objection name the whole expression, and not a part of it. */
  private static boolean names(Objection objection, TreePath at) {
    Matcher quoted = QUOTED.matcher(objection.message().words());
    return quoted.find() && objection.source().written(at.getLeaf()).equals(quoted.group(1));
  }

  /** Returns the places that decide who may use exclusively what is changed. */
  List<Slot> holders(Objection objection, TreePath at) {
    Tree tree = at.getLeaf();
    ExpressionTree target = null;
    if (tree instanceof AssignmentTree assignment) {
      target = assignment.getVariable();
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      target = assignment.getVariable();
    } else if (tree instanceof UnaryTree unary) {
      target = unary.getExpression();
    } else if (isField(at)) {
      target = (ExpressionTree) tree;
    }
    if (target == null) {
      return victims(objection, at);
    }
    TreePath path = target.equals(tree) ? at : new TreePath(at, target);
    return target instanceof MemberSelectTree select
        ? Roots.of(new TreePath(path, select.getExpression()), program, slots)
        : Stream.ofNullable(Roots.ofThis(at, program, slots)).toList();
  }

  private boolean isField(TreePath at) {
    Element element =
        at.getLeaf() instanceof ExpressionTree ? program.trees().getElement(at) : null;
    return element != null
        && element.getKind() == ElementKind.FIELD
        && !element.getSimpleName().contentEquals("this");
  }

  /** Returns the variable that a tree declares or sets, or that it is the value of. */
  @Nullable Element variableOf(TreePath at) {
    for (TreePath p = at; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof VariableTree) {
        return program.trees().getElement(p);
      } else if (p.getLeaf() instanceof AssignmentTree assignment) {
        return program.trees().getElement(new TreePath(p, assignment.getVariable()));
      } else if (!(p.getLeaf() instanceof ExpressionTree)
          || p.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
    }
    return null;
  }
}
