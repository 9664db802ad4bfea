package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Moves of a value from one holder to another of the same body. */
final class Moves {

  private Moves() {}

  /** An assignment moves a value to a taker; what it may not move stays where it is. */
  static Held to(
      AssignmentNode node, Value value, Qualifier wanted, String taker, Loss loss, Scene scene) {
    Tree at = scene.at(node.getExpression());
    Demand demand = wanted == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
    EndedAbove.handedOn(node.getExpression(), demand, taker, at, scene);
    scene.giveUp(node.getExpression(), demand, taker, loss, at);
    if (value.isGone() || value.isLent()) {
      return new Held.Reference(value.id());
    }
    EndFields.handOn(node.getExpression(), loss, scene);
    return scene.move(value, node.getTree(), loss);
  }

  /**
   * Prepares a place for {@code head = new Node(head)}: what the call takes out of the place, that
   * loses at once, for it is overwritten by the call's own result. A local that {@code head} was
   * read into may stand for it.
   */
  static void outOfReplaced(Value value, Node argument, Call call, Scene scene) {
    Place home = value.home();
    if (home == null || value.presence() != Presence.HELD) {
      return;
    }
    Tree target = scene.typing().assigned(call.tree());
    boolean isReplaced =
        argument instanceof LocalVariableNode
            ? isOwnField(home, target)
            : home.equals(placeOf(argument, scene))
                && isSame(target, argument.getTree(), call.tree(), scene);
    if (isReplaced) {
      scene.world().bind(home, new Held.Vacated(value.id()));
      scene.world().put(value.takenOut(value.origin()));
    }
  }

  /** Whether an expression is the field of this object that a place is. */
  private static boolean isOwnField(Place place, @Nullable Tree target) {
    Tree name = TreeUtils.withoutParens((ExpressionTree) target);
    return name != null
        && place instanceof Place.Field own
        && own.object() instanceof Place.This
        && objectOf(name) == null
        && own.field().equals(elementOf(name));
  }

  /** The place that an argument was read from, whose own object is evaluated and done with. */
  private static @Nullable Place placeOf(Node argument, Scene scene) {
    return argument instanceof FieldAccessNode access
            && access.getReceiver() instanceof LocalVariableNode local
            && scene.world().held(new Place.Local(local.getElement()))
                instanceof Held.Reference object
        ? Places.inside(object.id(), access.getElement(), scene)
        : Places.of(argument, scene);
  }

  /**
   * Whether two expressions are one place.
   *
   * @param between what is evaluated behind the one, and has the other in it
   */
  private static boolean isSame(
      @Nullable Tree target, @Nullable Tree argument, Tree between, Scene scene) {
    Tree one = target == null ? null : TreeUtils.withoutParens((ExpressionTree) target);
    Tree other = argument == null ? null : TreeUtils.withoutParens((ExpressionTree) argument);
    if (one instanceof ArrayAccessTree slot && other instanceof ArrayAccessTree same) {
      return isFixed(slot.getIndex(), between, scene)
          && slot.getIndex().toString().equals(same.getIndex().toString())
          && isFixed(slot.getExpression(), between, scene)
          && isSame(slot.getExpression(), same.getExpression(), between, scene);
    }
    if (!(one instanceof MemberSelectTree || one instanceof IdentifierTree)
        || !(other instanceof MemberSelectTree || other instanceof IdentifierTree)
        || !Objects.equals(elementOf(one), elementOf(other))) {
      return false;
    }
    ExpressionTree object = objectOf(one);
    ExpressionTree same = objectOf(other);
    boolean isBare = object == null || same == null;
    return isBare
        ? object == same
        : isFixed(object, between, scene) && isSame(object, same, between, scene);
  }

  private static @Nullable Element elementOf(Tree name) {
    return TreeUtils.elementFromTree(name);
  }

  /** What a field is read from, unless that is this object or a class. */
  private static @Nullable ExpressionTree objectOf(Tree field) {
    return field instanceof MemberSelectTree select
            && !ElementUtils.isStatic(TreeUtils.elementFromUse(select))
            && !TreeUtils.isExplicitThisDereference(select.getExpression())
        ? select.getExpression()
        : null;
  }

  /**
   * Whether it is a number, or a place that the code evaluated meanwhile does not change, or is
   * calculated from such.
   */
  private static boolean isFixed(ExpressionTree expression, Tree between, Scene scene) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    if (tree instanceof ArrayAccessTree) {
      return !Changes.writesSlots(between, scene);
    } else if (tree instanceof BinaryTree calculated) {
      return isFixed(calculated.getLeftOperand(), between, scene)
          && isFixed(calculated.getRightOperand(), between, scene);
    } else if (tree instanceof TypeCastTree cast) {
      return isFixed(cast.getExpression(), between, scene);
    }
    return tree instanceof LiteralTree
        || (TreeUtils.elementFromTree(tree) instanceof VariableElement variable
            && (variable.getModifiers().contains(Modifier.FINAL)
                || (variable.getKind().isField()
                    ? !Changes.writes(between, variable, scene)
                    : !Changes.assigns(between, variable))));
  }

  /** A value in the words of a message about a store that drops it. */
  static String was(Value old) {
    return switch (old.qualifier()) {
      case REFCOUNTED -> "a count";
      default -> "an owned value";
    };
  }
}
