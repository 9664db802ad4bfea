package dev.custody.init;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * With what right values are stored.
 *
 * @param program the program
 * @param slots its places
 */
record Values(Program program, Slots slots) {

  /**
   * Returns the mark of a field by what is stored into it: counts where a count is, else owners.
   */
  Mark storedInto(Element field, TreePath at, Marks marks) {
    List<TreePath> stored = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        TreePath target = new TreePath(getCurrentPath(), tree.getVariable());
        if (field.equals(program.trees().getElement(target))) {
          stored.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return super.visitAssignment(tree, p);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        ExpressionTree value = tree.getInitializer();
        if (value != null && field.equals(program.trees().getElement(getCurrentPath()))) {
          stored.add(new TreePath(getCurrentPath(), value));
        }
        return super.visitVariable(tree, p);
      }
    }.scan(new TreePath(at.getCompilationUnit()), null);
    return stored.stream().anyMatch(value -> isCount(value, marks)) ? Mark.REFCOUNTED : Mark.OWNED;
  }

  private boolean isCount(TreePath value, Marks marks) {
    if (value.getLeaf() instanceof MethodInvocationTree
        && program.trees().getElement(value) instanceof ExecutableElement method
        && slots.ofResult(method) == null) {
      return Mark.REFCOUNTED.equals(Mark.of(TypeUses.ofResult(method).ownership()));
    }
    return Roots.of(value, program, slots).stream()
        .anyMatch(slot -> Mark.REFCOUNTED.equals(marks.of(slot)));
  }
}
