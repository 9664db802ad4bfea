package dev.custody.init;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Methods of classes that are not tracked themselves, and are called on what a tracked value lends,
 * such as the private data of a request. What they do is part of what the loan allows, so that
 * their receivers say it: exclusively where they write a field, shared where they do not.
 */
final class Lent extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Program program;
  private final Slots slots;
  private final Marks marks;
  private final Map<ExecutableElement, TreePath> bodies = new HashMap<>();
  private final List<ExecutableElement> called = new ArrayList<>();
  private final Set<Element> locals = new HashSet<>();

  private Lent(Program program, Slots slots, Marks marks) {
    this.program = program;
    this.slots = slots;
    this.marks = marks;
  }

  /** Returns what is to be said of such receivers. */
  static List<Remedy> receivers(Program program, Slots slots, Marks marks) {
    Lent lent = new Lent(program, slots, marks);
    program.sources().forEach(source -> lent.scan(new TreePath(source.tree()), null));
    List<Remedy> remedies = new ArrayList<>();
    for (ExecutableElement method : lent.called) {
      Slot slot = slots.ofReceiver(method);
      if (slot != null && !slot.isTracked() && marks.isOpen(slot)) {
        remedies.add(new Remedy(slot, lent.writes(method) ? Mark.EXCLUSIVE : Mark.BORROWED));
      }
    }
    return remedies;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    if (program.trees().getElement(getCurrentPath()) instanceof ExecutableElement method) {
      bodies.put(method, getCurrentPath());
    }
    return super.visitMethod(tree, p);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    ExpressionTree value = tree.getInitializer();
    Element element = program.trees().getElement(getCurrentPath());
    if (value != null && element != null && isLent(new TreePath(getCurrentPath(), value))) {
      locals.add(element);
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    TreePath receiver = Calls.receiver(getCurrentPath());
    if (receiver != null
        && isLent(receiver)
        && program.trees().getElement(getCurrentPath()) instanceof ExecutableElement method) {
      called.add(method);
    }
    return super.visitMethodInvocation(tree, p);
  }

  /** Whether a library lends what an expression is, or a parameter that is told to be a loan is. */
  private boolean isLent(TreePath path) {
    Element element = program.trees().getElement(path);
    if (element instanceof ExecutableElement method && slots.ofMethod(method) == null) {
      Mark mark = Mark.of(TypeUses.ofResult(method).ownership());
      return mark != null && mark.text().startsWith("@Borrowed");
    }
    Slot slot = element == null ? null : slots.ofVariable(element);
    if (locals.contains(element)) {
      return true;
    }
    return slot != null
        && element.getKind() == ElementKind.PARAMETER
        && !slot.isTracked()
        && marks.of(slot) != null;
  }

  private boolean writes(ExecutableElement method) {
    TreePath body = bodies.get(method);
    List<TreePath> written = new ArrayList<>();
    if (body != null) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
          written.add(new TreePath(getCurrentPath(), tree.getVariable()));
          return super.visitAssignment(tree, p);
        }

        @Override
        public @Nullable Void visitCompoundAssignment(
            CompoundAssignmentTree tree, @Nullable Void p) {
          written.add(new TreePath(getCurrentPath(), tree.getVariable()));
          return super.visitCompoundAssignment(tree, p);
        }

        @Override
        public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void p) {
          boolean isStep =
              switch (tree.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    true;
                default -> false;
              };
          if (isStep) {
            written.add(new TreePath(getCurrentPath(), tree.getExpression()));
          }
          return super.visitUnary(tree, p);
        }
      }.scan(body, null);
    }
    return written.stream().anyMatch(this::isOwnField);
  }

  private boolean isOwnField(TreePath target) {
    Tree tree = target.getLeaf();
    Element element = program.trees().getElement(target);
    boolean isOfThis =
        tree instanceof IdentifierTree
            || (tree instanceof MemberSelectTree select && isThis(select.getExpression()));
    return isOfThis
        && element != null
        && element.getKind() == ElementKind.FIELD
        && !element.getModifiers().contains(Modifier.VOLATILE)
        && !element.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isThis(ExpressionTree expression) {
    return expression instanceof IdentifierTree name && name.getName().contentEquals("this");
  }
}
