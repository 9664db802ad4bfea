package dev.custody.init;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** What must be said of closures: when they run, and what is asked of those who call them. */
final class Closures {
  private final Program program;
  private final Slots slots;
  private final Calls calls;

  Closures(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
    this.calls = new Calls(program, slots);
  }

  /** A closure that takes a loan along must run during the call, or the loan must be none. */
  List<Remedy> captured(TreePath at, List<Slot> victims) {
    Slot closure = closureParameter(at);
    return closure != null
        ? List.of(new Remedy(closure, Mark.RUNS_NOW))
        : Remedy.all(victims, Mark.OWNED, Slot.Kind.FIELD);
  }

  List<Remedy> once(TreePath at, Marks marks) {
    Slot closure = closureParameter(at);
    if (closure == null) {
      return List.of();
    }
    boolean isNow = Mark.RUNS_NOW.equals(marks.of(closure));
    return List.of(new Remedy(closure, isNow ? Mark.RUNS_NOW_ONCE : Mark.RUNS_ONCE));
  }

  /** Returns the place of the parameter that the closure around a tree goes to. */
  private @Nullable Slot closureParameter(TreePath at) {
    for (TreePath p = at;
        p != null && !(p.getLeaf() instanceof MethodTree);
        p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean isClosure =
          tree instanceof LambdaExpressionTree
              || tree instanceof MemberReferenceTree
              || (tree instanceof NewClassTree creation && creation.getClassBody() != null);
      if (isClosure) {
        return calls.slotOf(p);
      }
    }
    return null;
  }

  /**
   * The method of a functional interface asks for what the method that stands in for it asks for.
   */
  List<Remedy> likeReferenced(TreePath at, Marks marks) {
    ExecutableElement there = calls.functionOf(at);
    if (there == null || !(program.trees().getElement(at) instanceof ExecutableElement here)) {
      return List.of();
    }
    List<Remedy> remedies = new ArrayList<>();
    int parameters = Math.min(there.getParameters().size(), here.getParameters().size());
    for (int i = 0; i < parameters; i++) {
      Slot slot = slots.ofVariable(there.getParameters().get(i));
      Slot asked = slots.ofVariable(here.getParameters().get(i));
      Mark mark = asked == null ? Slots.written(here.getParameters().get(i)) : marks.of(asked);
      if (slot != null && mark != null) {
        remedies.add(new Remedy(slot, mark));
      }
    }
    return remedies;
  }
}
