package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.TreeSearch;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What the text of an expression may change while it is evaluated. */
final class Changes {

  private Changes() {}

  /** Whether a local variable gets another value. */
  static boolean assigns(Tree tree, VariableElement variable) {
    return isFound(tree, each -> variable.equals(targetOf(each)), run -> false);
  }

  /** Whether a part of some code stands in a loop of it, and may run more than once. */
  static boolean isRepeated(Tree part, Tree code) {
    return TreeSearch.isFound(
        code,
        tree ->
            (tree instanceof ForLoopTree
                    || tree instanceof EnhancedForLoopTree
                    || tree instanceof WhileLoopTree
                    || tree instanceof DoWhileLoopTree)
                && Finally.contains(tree, part));
  }

  /** Whether a field gets another value before a call itself is made. */
  static boolean writes(Tree call, VariableElement field, Scene scene) {
    FieldEffects effects = scene.body().file().effects();
    boolean isPrivate = field.getModifiers().contains(Modifier.PRIVATE);
    return isFound(
        call,
        each -> field.equals(targetOf(each)),
        run -> effects.of(run).written().contains(field) || (!isPrivate && isUnseen(run, effects)));
  }

  /** Whether a slot of some array gets another value before a call itself is made. */
  static boolean writesSlots(Tree call, Scene scene) {
    FieldEffects effects = scene.body().file().effects();
    return isFound(
        call,
        each ->
            each instanceof AssignmentTree assignment
                && TreeUtils.withoutParens(assignment.getVariable()) instanceof ArrayAccessTree,
        run -> mayWriteSlots(effects.of(run)) || isUnseen(run, effects));
  }

  private static boolean mayWriteSlots(Effects effects) {
    return !effects.slots().isEmpty()
        || effects.written().stream().anyMatch(f -> f.asType().getKind() == TypeKind.ARRAY);
  }

  private static boolean isUnseen(ExecutableElement run, FieldEffects effects) {
    return !effects.knows(run) && !run.getEnclosingElement().toString().startsWith("java.");
  }

  private static boolean isFound(
      Tree call, Predicate<Tree> changes, Predicate<ExecutableElement> runs) {
    return TreeSearch.isFound(
        call,
        each -> {
          boolean isRun = each instanceof MethodInvocationTree || each instanceof NewClassTree;
          return changes.test(each)
              || (isRun
                  && each != call
                  && TreeUtils.elementFromTree(each) instanceof ExecutableElement run
                  && runs.test(run));
        });
  }

  private static @Nullable VariableElement targetOf(Tree tree) {
    ExpressionTree target =
        tree instanceof AssignmentTree plain
            ? plain.getVariable()
            : tree instanceof CompoundAssignmentTree compound
                ? compound.getVariable()
                : tree instanceof UnaryTree unary ? unary.getExpression() : null;
    return target != null
            && TreeUtils.elementFromTree(TreeUtils.withoutParens(target))
                instanceof VariableElement variable
        ? variable
        : null;
  }
}
