package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Arrays in fields that another field counts, as a stack does: {@code slots[count++] = frame} puts
 * something in, {@code frame = slots[--count]; slots[count] = null} takes it out, and nothing else
 * is ever done to either. Then the slots from the count on are empty, whatever methods run.
 */
public final class CountedSlots extends TreeScanner<@Nullable Void, @Nullable Void> {

  /** The field that counts an array, and the other way round; where there are two, neither is. */
  private final Map<VariableElement, VariableElement> counts = new HashMap<>();

  private final Set<VariableElement> broken = new HashSet<>();

  /** Where something is put in, and the changes of counts that go with it, or with taking out. */
  private final Set<Tree> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  private final FieldEffects effects;
  private final Contracts contracts;

  /** Whether the method at hand ends its object, so that nobody can come back to that. */
  private boolean isEnding;

  private CountedSlots(FieldEffects effects, Contracts contracts) {
    this.effects = effects;
    this.contracts = contracts;
  }

  /**
   * Reads the classes of a file.
   *
   * @param effects what its methods write
   * @param contracts what they promise
   */
  static CountedSlots in(List<TreePath> classes, FieldEffects effects, Contracts contracts) {
    CountedSlots found = new CountedSlots(effects, contracts);
    classes.forEach(type -> found.scan(type.getLeaf(), null));
    return found;
  }

  /**
   * The array whose filled slots a field counts.
   *
   * @param count the field
   * @return the field that keeps the array, all of whose slots from the count on are empty, except
   *     inside of the statements that take one out; null where the field counts none
   */
  public @Nullable VariableElement countedBy(VariableElement count) {
    VariableElement array = counts.get(count);
    return array != null && array.asType() instanceof ArrayType && isCount(count, array)
        ? array
        : null;
  }

  private boolean isCount(VariableElement count, VariableElement array) {
    return count.equals(counts.get(array))
        && !broken.contains(array)
        && !broken.contains(count)
        && array.getModifiers().contains(Modifier.FINAL)
        && array.getModifiers().contains(Modifier.PRIVATE)
        && count.getModifiers().contains(Modifier.PRIVATE);
  }

  /**
   * Whether a store is to the first slot of such an array that is not filled.
   *
   * @param slot what is stored to
   * @return whether it is empty
   */
  public boolean isNext(@Nullable Tree slot) {
    VariableElement array =
        kept.contains(slot) && slot instanceof ArrayAccessTree access
            ? CountingSteps.fieldOf(access.getExpression())
            : null;
    VariableElement count = array == null ? null : counts.get(array);
    return count != null && isCount(count, array);
  }

  // What is done to both -----------------------------------------------------------------------

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    boolean before = isEnding;
    isEnding = contracts.of(TreeUtils.elementFromDeclaration(tree)).receiver().isTransfer();
    super.visitMethod(tree, p);
    isEnding = before;
    return null;
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void p) {
    List<? extends StatementTree> all = tree.getStatements();
    for (int i = 0; i < all.size(); i++) {
      put(all, i);
      take(all, i);
      drain(all, i);
    }
    return super.visitBlock(tree, p);
  }

  /** {@code slots[count++] = frame;}, or {@code slots[count] = frame; count++;}. */
  private void put(List<? extends StatementTree> all, int i) {
    AssignmentTree store = CountingSteps.assignment(all.get(i));
    if (store == null
        || !(TreeUtils.withoutParens(store.getVariable()) instanceof ArrayAccessTree slot)
        || !(TreeUtils.withoutParens(store.getExpression()) instanceof IdentifierTree)) {
      return; // what a call gives may have come from the array meanwhile
    }
    ExpressionTree index = TreeUtils.withoutParens(slot.getIndex());
    UnaryTree next = index instanceof UnaryTree step ? step : CountingSteps.step(all, i + 1, true);
    ExpressionTree count = index instanceof UnaryTree step ? step.getExpression() : index;
    boolean isNext =
        next != null
            && CountingSteps.isSameField(count, next.getExpression())
            && (index != next || next.getKind() == Kind.POSTFIX_INCREMENT);
    if (isNext && pair(slot, count)) {
      kept.add(slot);
      kept.add(next);
    }
  }

  /** {@code frame = slots[--count]; slots[count] = null;}, or with a step of its own before. */
  private void take(List<? extends StatementTree> all, int i) {
    UnaryTree alone = CountingSteps.step(all, i, false);
    int at = alone == null ? i : i + 1;
    ExpressionTree read = at < all.size() ? CountingSteps.valueOf(all.get(at)) : null;
    if (!(read instanceof ArrayAccessTree slot) || at + 1 == all.size()) {
      return;
    }
    ExpressionTree index = TreeUtils.withoutParens(slot.getIndex());
    UnaryTree step = alone;
    if (step == null && index instanceof UnaryTree u && u.getKind() == Kind.PREFIX_DECREMENT) {
      step = u;
    }
    ExpressionTree count = index == step && step != null ? step.getExpression() : index;
    if (step != null
        && CountingSteps.isSameField(count, step.getExpression())
        && CountingSteps.isEmptied(all.get(at + 1), slot.getExpression(), count)
        && pair(slot, count)) {
      kept.add(step);
    }
  }

  /** {@code for (int i = 0; i < count; i++) { … slots[i] = null; … } count = 0;}. */
  private void drain(List<? extends StatementTree> all, int i) {
    AssignmentTree start = i + 1 < all.size() ? CountingSteps.assignment(all.get(i + 1)) : null;
    if (start != null
        && CountingSteps.isZero(start.getExpression())
        && all.get(i) instanceof ForLoopTree loop
        && loop.getCondition() != null
        && TreeUtils.withoutParens(loop.getCondition()) instanceof BinaryTree end
        && end.getKind() == Kind.LESS_THAN
        && CountingSteps.isSameField(end.getRightOperand(), start.getVariable())) {
      ArrayAccessTree slot = SlotLoops.emptiedBy(loop, end.getLeftOperand());
      if (slot != null && pair(slot, end.getRightOperand())) {
        kept.add(start);
        VariableElement count = CountingSteps.fieldOf(start.getVariable());
        if (!isEnding && TreeSearch.isFound(loop.getStatement(), tree -> comesBack(tree, count))) {
          broken.add(count);
        }
      }
    }
  }

  /** Whether a call may come back to the object, which takes out and puts in meanwhile. */
  private boolean comesBack(Tree tree, VariableElement count) {
    boolean isCall = tree instanceof MethodInvocationTree || tree instanceof NewClassTree;
    return isCall
        && TreeUtils.elementFromTree(tree) instanceof ExecutableElement called
        && (effects.of(called).written().contains(count) || effects.runsUnseen(called));
  }

  /** An array and what counts it belong together, as long as neither belongs to another. */
  private boolean pair(ArrayAccessTree slot, ExpressionTree count) {
    VariableElement array = CountingSteps.fieldOf(slot.getExpression());
    VariableElement counting = CountingSteps.fieldOf(count);
    if (array == null || counting == null || counting.asType().getKind() != TypeKind.INT) {
      return false;
    }
    for (VariableElement[] each : new VariableElement[][] {{array, counting}, {counting, array}}) {
      VariableElement before = counts.put(each[0], each[1]);
      if (before != null && !before.equals(each[1])) {
        broken.add(array);
        broken.add(counting);
      }
    }
    return true;
  }

  // What else is done --------------------------------------------------------------------------

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
    boolean isEmptying = tree.getExpression().getKind() == Kind.NULL_LITERAL;
    if (target instanceof ArrayAccessTree slot) {
      if (!isEmptying && !kept.contains(slot)) {
        breaks(slot.getExpression());
      }
      scan(slot, p);
    } else if (!kept.contains(tree)
        && !(CountingSteps.fieldOf(target) != null && makesEmpty(tree.getExpression()))) {
      breaks(target);
      receiver(target);
    }
    return scan(tree.getExpression(), p);
  }

  private static boolean makesEmpty(ExpressionTree value) {
    return value instanceof NewArrayTree made && made.getInitializers() == null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    ExpressionTree first = tree.getInitializer();
    boolean isEmpty = first == null || CountingSteps.isZero(first) || makesEmpty(first);
    if (variable.getKind().isField() && !isEmpty) {
      broken.add(variable);
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void p) {
    breaks(tree.getVariable());
    return super.visitCompoundAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void p) {
    if (CountingSteps.isStep(tree) && !kept.contains(tree)) {
      breaks(tree.getExpression());
    }
    return super.visitUnary(tree, p);
  }

  /** A slot may be read, by whatever index, as long as it is one of this object's. */
  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void p) {
    if (CountingSteps.fieldOf(tree.getExpression()) == null) {
      scan(tree.getExpression(), p);
    }
    return scan(tree.getIndex(), p);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
    if (CountingSteps.fieldOf(tree.getExpression()) == null) {
      scan(tree.getExpression(), p);
    }
    return scan(tree.getStatement(), p);
  }

  /** An array that is named by itself may get another name. */
  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    shows(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    shows(tree);
    boolean isLength = tree.getIdentifier().contentEquals("length");
    return isLength && CountingSteps.fieldOf(tree.getExpression()) != null
        ? null
        : super.visitMemberSelect(tree, p);
  }

  private void shows(ExpressionTree name) {
    if (TreeUtils.elementFromTree(name) instanceof VariableElement field
        && (field.asType() instanceof ArrayType || !CountingSteps.isOfThis(name))) {
      broken.add(field);
    }
  }

  private void breaks(ExpressionTree written) {
    if (TreeUtils.elementFromTree(written) instanceof VariableElement variable) {
      broken.add(variable);
    }
  }

  private void receiver(ExpressionTree target) {
    if (target instanceof MemberSelectTree select) {
      scan(select.getExpression(), null);
    }
  }
}
