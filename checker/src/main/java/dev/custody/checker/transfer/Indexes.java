package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Slots are known by the names of their array and index, which say nothing when these change. */
final class Indexes {

  private Indexes() {}

  /** What was known of a slot is known of no slot when its index changes. */
  static void forget(VariableElement index, Scene scene) {
    Tags.setChanged(index, scene);
    Predicate<Place> isOther = place -> place.isChosenBy(index) || Aliases.standsOn(place, index);
    Map<Place, Held> left = new HashMap<>(); // a slot that must be overwritten, and never is
    scene
        .world()
        .places()
        .forEach(
            (place, held) -> {
              if (held instanceof Held.Vacated
                  && place instanceof Place.Slot slot
                  && isOther.test(slot)) {
                left.put(slot.earlier(), held);
              }
            });
    scene.world().forget(isOther);
    left.forEach(scene.world()::bind);
  }

  /** What {@code i++} was before names the slots that {@code i} has named: empty ones stay that. */
  static void keepBefore(AssignmentNode node, VariableElement before, Scene scene) {
    String index = Arrays.isOldIndex(before) ? IndexNames.of(node.getExpression()) : null;
    if (index == null) {
      return;
    }
    for (var entry : Map.copyOf(scene.world().places()).entrySet()) {
      if (entry.getKey() instanceof Place.Slot slot
          && slot.index().equals(index)
          && entry.getValue() instanceof Held.Null) {
        Place same = new Place.Slot(slot.array(), before.getSimpleName().toString());
        scene.world().bind(same, entry.getValue());
      }
    }
  }

  /** Code that is not seen may change the fields that are indexes here, where any method does. */
  static void forgetShown(Scene scene) {
    FieldEffects effects = scene.body().file().effects();
    effects.shown().stream()
        .filter(field -> field.asType().getKind().isPrimitive())
        .forEach(field -> forget(field, scene));
  }

  /**
   * Whether what is stored changes the index or the array of its target: the slot was chosen before
   * that, and is not the one that its text names afterwards.
   */
  static boolean isMoved(AssignmentNode node, ArrayAccessNode target, Scene scene) {
    Set<VariableElement> names =
        Stream.of(target.getIndex(), target.getArray())
            .flatMap(name -> IndexNames.variablesOf(name).stream())
            .collect(Collectors.toSet());
    Tree stored = node.getExpression().getTree();
    return !names.isEmpty()
        && stored != null
        && Boolean.TRUE.equals(new Writes(names, scene.body().file().effects()).scan(stored, null));
  }

  /** Any slot of an array, for a store to one that has no name; null where the array has none. */
  static @Nullable Place anySlot(ArrayAccessNode target, Scene scene) {
    Place array = Places.of(target.getArray(), scene);
    return array == null ? null : new Place.Slot(array, Spelling.of(target.getIndex()));
  }

  /** Whether code that runs at once writes a variable. */
  private static final class Writes extends TreeScanner<@Nullable Boolean, @Nullable Void> {

    private final Set<VariableElement> names;
    private final FieldEffects effects;

    Writes(Set<VariableElement> names, FieldEffects effects) {
      this.names = names;
      this.effects = effects;
    }

    @Override
    public @Nullable Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }

    @Override
    public @Nullable Boolean visitUnary(UnaryTree tree, @Nullable Void p) {
      boolean writes =
          switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                isOne(tree.getExpression());
            default -> false;
          };
      return reduce(writes, super.visitUnary(tree, p));
    }

    @Override
    public @Nullable Boolean visitAssignment(AssignmentTree tree, @Nullable Void p) {
      return reduce(isOne(tree.getVariable()), super.visitAssignment(tree, p));
    }

    @Override
    public @Nullable Boolean visitCompoundAssignment(
        CompoundAssignmentTree tree, @Nullable Void p) {
      return reduce(isOne(tree.getVariable()), super.visitCompoundAssignment(tree, p));
    }

    @Override
    public @Nullable Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
      Set<VariableElement> written = effects.of(TreeUtils.elementFromUse(tree)).written();
      return reduce(
          names.stream().anyMatch(written::contains), super.visitMethodInvocation(tree, p));
    }

    @Override
    public @Nullable Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
      return false; // runs later, if at all
    }

    @Override
    public @Nullable Boolean visitClass(ClassTree tree, @Nullable Void p) {
      return false;
    }

    private boolean isOne(ExpressionTree written) {
      return TreeUtils.elementFromTree(TreeUtils.withoutParens(written))
              instanceof VariableElement variable
          && names.contains(variable);
    }
  }
}
