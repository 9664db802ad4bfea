package dev.custody.init;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Tells which places decide with what right an expression holds its value. */
final class Roots {
  private final Program program;
  private final Slots slots;
  private final Set<Element> seen = new HashSet<>();
  private final Set<Slot> found = new LinkedHashSet<>();

  private Roots(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
  }

  /** Returns the places, those first that are nearest to the expression. */
  static List<Slot> of(TreePath expression, Program program, Slots slots) {
    Roots roots = new Roots(program, slots);
    roots.expression(expression);
    return new ArrayList<>(roots.found);
  }

  /** Returns the place of the receiver of the method around a tree. */
  static @Nullable Slot ofThis(TreePath path, Program program, Slots slots) {
    TreePath method = Paths.method(path);
    return method != null && program.trees().getElement(method) instanceof ExecutableElement element
        ? slots.ofReceiver(element)
        : null;
  }

  private void expression(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree inner) {
      expression(new TreePath(path, inner.getExpression()));
    } else if (tree instanceof TypeCastTree cast) {
      expression(new TreePath(path, cast.getExpression()));
    } else if (tree instanceof AssignmentTree assignment) {
      expression(new TreePath(path, assignment.getExpression()));
    } else if (tree instanceof ArrayAccessTree access) {
      expression(new TreePath(path, access.getExpression()));
    } else if (tree instanceof ConditionalExpressionTree choice) {
      expression(new TreePath(path, choice.getTrueExpression()));
      expression(new TreePath(path, choice.getFalseExpression()));
    } else if (tree instanceof MethodInvocationTree call) {
      call(path, call);
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      name(path);
    } else if (tree instanceof VariableTree) {
      variable(program.trees().getElement(path), path);
    }
  }

  private void call(TreePath path, MethodInvocationTree call) {
    if (program.trees().getElement(path) instanceof ExecutableElement method) {
      add(slots.ofResult(method));
    }
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      expression(new TreePath(new TreePath(path, select), select.getExpression()));
    }
  }

  private void name(TreePath path) {
    Element element = program.trees().getElement(path);
    if (element == null) {
      return;
    }
    if (element.getSimpleName().contentEquals("this")) {
      add(ofThis(path, program, slots));
    }
    variable(element, path);
  }

  private void variable(@Nullable Element element, TreePath path) {
    if (element == null || !seen.add(element)) {
      return;
    }
    ElementKind kind = element.getKind();
    if (kind == ElementKind.PARAMETER || kind == ElementKind.FIELD) {
      add(slots.ofVariable(element));
    } else if (kind == ElementKind.LOCAL_VARIABLE || kind == ElementKind.RESOURCE_VARIABLE) {
      values(element, path).forEach(this::expression);
    }
  }

  /** Returns what a local variable is set to. */
  private List<TreePath> values(Element local, TreePath near) {
    List<TreePath> values = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        ExpressionTree value = tree.getInitializer();
        if (value != null && local.equals(program.trees().getElement(getCurrentPath()))) {
          values.add(new TreePath(getCurrentPath(), value));
        }
        return super.visitVariable(tree, p);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        TreePath target = new TreePath(getCurrentPath(), tree.getVariable());
        if (local.equals(program.trees().getElement(target))) {
          values.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return super.visitAssignment(tree, p);
      }
    }.scan(Paths.member(near), null);
    return values;
  }

  private void add(@Nullable Slot slot) {
    if (slot != null) {
      found.add(slot);
    }
  }
}
