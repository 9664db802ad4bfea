package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Vacancy;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.IntegerLiteralNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NumericalAdditionNode;
import org.checkerframework.dataflow.cfg.node.NumericalSubtractionNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of owners: made with their slots empty or filled, and filled or emptied slot by slot. A
 * loop that counts an index from 0 to the length and leaves each slot empty has emptied the array;
 * one that stores to the counted index finds the slots beyond it empty.
 */
final class Arrays {

  /** How the framework begins the name of the variable that keeps {@code n} of {@code n++}. */
  private static final String OLD_INDEX = "tempPostfix#";

  private Arrays() {}

  /** Makes an array. */
  static void make(ArrayCreationNode node, Scene scene) {
    if (!node.getInSource() || !scene.isWritten(node)) {
      return; // the arguments of a varargs call, which the call looks at one by one
    }
    Qualifier component = scene.typeOf(node).part(0).qualifier();
    boolean owns = component != null && component.hasDuty();
    for (Node element : node.getInitializers()) {
      Value value = scene.value(element);
      if (!scene.isUnreadArray(node)) {
        OwningObjects.handOn(element, scene);
      }
      if (value != null && !value.isBystander()) {
        fill(element, value, owns ? component : null, scene);
      }
    }
    Contents contents = Containers.contents(scene.typeOf(node), node.getType(), Fill.SOME, scene);
    if (contents != null) {
      boolean isFilled = node.getInitializers().stream().anyMatch(n -> scene.value(n) != null);
      Contents start = contents.with(isFilled ? Fill.SOME : Fill.EMPTY);
      scene.result(node, make(node, start, scene));
    }
  }

  /** What a new array keeps only its target can say where it must be made without arguments. */
  static void makeFor(AssignmentNode node, Scene scene) {
    Node target = node.getTarget();
    Node source = node.getExpression();
    while (source instanceof TypeCastNode cast) {
      source = cast.getOperand();
    }
    if (source instanceof ArrayCreationNode array
        && scene.isWritten(array)
        && array.getInitializers().isEmpty()
        && scene.value(array) == null) {
      Contents empty =
          Containers.contents(scene.typeOf(target), target.getType(), Fill.EMPTY, scene);
      if (empty != null) {
        scene.result(node.getExpression(), make(array, empty, scene));
      }
    }
  }

  private static Held.Reference make(ArrayCreationNode node, Contents start, Scene scene) {
    Origin origin = new Origin(scene.at(node), Spelling.of(node));
    Held.Reference made = scene.make(node.getTree(), Qualifier.OWNED, true, Set.of(), origin);
    scene.world().update(made.id(), value -> value.keeping(start).there());
    return made;
  }

  /** An array takes what it owns; another does not say that it keeps anything. */
  private static void fill(Node element, Value value, @Nullable Qualifier component, Scene scene) {
    boolean isLoan = value.isLent() && !value.isGone();
    if (component != null && !isLoan) {
      Demand demand = component == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
      Loss loss = new Loss(scene.at(element), "the array took '" + Spelling.of(element) + "'");
      scene.giveUp(element, demand, "the array", loss, scene.at(element));
      return;
    }
    scene.use(element, false, "an array", scene.at(element));
    if (isLoan) {
      scene.tell(new Step.Kept(value, Spelling.of(element), "an array", scene.at(element)));
    } else {
      scene.escape(element, "an array", null, scene.at(element));
    }
  }

  /**
   * Whether a value was read from a slot of the array that it goes to: it only changes its slot.
   */
  static boolean isFromSame(Value value, ArrayAccessNode target) {
    return value.qualifier().isLoan()
        && target.getArray() instanceof LocalVariableNode array
        && new Place.Local(array.getElement()).equals(value.source());
  }

  /** Whether a call of {@code Arrays.setAll} fills an array that has nothing to lose. */
  static boolean fillsAll(Call call, Operand operand, Scene scene) {
    Value array = scene.value(operand.node());
    boolean fills =
        call.method().getSimpleName().contentEquals("setAll")
            && call.method().getEnclosingElement().toString().equals("java.util.Arrays")
            && array != null
            && array.contents() != null
            && array.contents().fill() == Fill.EMPTY;
    if (fills && array != null) {
      scene.world().fill(array.id(), Fill.SOME);
    }
    return fills;
  }

  /** Whether a slot of which nothing is known is empty all the same. */
  static boolean isVacant(ArrayAccessNode slot, Scene scene) {
    Value array = scene.value(slot.getArray());
    if (array == null || array.contents() == null) {
      return false;
    }
    Contents contents = array.contents();
    if (contents.fill() == Fill.EMPTY) {
      return true;
    }
    Vacancy.Bound from = contents.vacancy().from();
    boolean isUnreached =
        from != null && from.index().equals(indexOf(slot)) && offsetOf(slot) >= from.offset();
    return isUnreached
        || SlotCounts.isNext(slot, scene)
        || (contents.vacancy().filled() != null
            && slot.getIndex() instanceof IntegerLiteralNode
            && !contents.vacancy().filled().contains(IndexNames.of(slot.getIndex())));
  }

  /** The variable that an index is, or was before it was counted on: {@code n} in {@code n++}. */
  private static @Nullable VariableElement indexOf(ArrayAccessNode slot) {
    if (isPostfix(slot)) {
      ExpressionTree counted =
          ((UnaryTree) TreeUtils.withoutParens(slot.getTree().getIndex())).getExpression();
      return TreeUtils.elementFromTree(counted) instanceof VariableElement variable
          ? variable
          : null;
    }
    return slot.getIndex() instanceof LocalVariableNode local ? local.getElement() : null;
  }

  private static int offsetOf(ArrayAccessNode slot) {
    return isPostfix(slot) ? -1 : 0;
  }

  private static boolean isPostfix(ArrayAccessNode slot) {
    ArrayAccessTree access = slot.getTree();
    return access != null
        && TreeUtils.withoutParens(access.getIndex()).getKind() == Kind.POSTFIX_INCREMENT;
  }

  /**
   * Learns from a store to a slot.
   *
   * @param isEmptied whether null was stored
   * @param wasVacant whether the slot was known to be empty
   */
  static void stored(ArrayAccessNode slot, boolean isEmptied, boolean wasVacant, Scene scene) {
    Value array = scene.value(slot.getArray());
    if (array == null || array.contents() == null) {
      return;
    }
    Set<String> filled = filledAfter(slot, isEmptied, array.contents(), scene);
    if (isEmptied) {
      Contents contents = array.contents();
      Vacancy.Bound from = contents.vacancy().from();
      if (filled != null) {
        boolean isEmpty = filled.isEmpty();
        Contents left = contents.with(isEmpty ? Fill.EMPTY : Fill.SOME);
        scene.world().put(array.keeping(left.vacant(Vacancy.but(filled))));
      } else if (from != null && from.offset() == 1 && from.index().equals(indexOf(slot))) {
        Vacancy vacancy = contents.vacancy().from(from.afterIncrement());
        scene.world().put(array.keeping(contents.vacant(vacancy)));
      }
      return;
    }
    VariableElement index = indexOf(slot);
    Vacancy after = Vacancy.NONE;
    if (filled != null) {
      after = Vacancy.but(filled);
    } else if (wasVacant && index != null) {
      after = Vacancy.NONE.from(new Vacancy.Bound(index, offsetOf(slot) + 1));
    }
    scene.world().put(array.keeping(array.contents().with(Fill.SOME).vacant(after)));
    Closures.filled(array.id(), scene);
  }

  /** Which slots may be filled after a store, where only constant indices were used so far. */
  private static @Nullable Set<String> filledAfter(
      ArrayAccessNode slot, boolean isEmptied, Contents before, Scene scene) {
    if (!(slot.getIndex() instanceof IntegerLiteralNode)) {
      return null;
    }
    Set<String> known = before.fill() == Fill.EMPTY ? Set.of() : before.vacancy().filled();
    if (known == null) {
      known = ShortArrays.indicesOf(slot.getArray(), scene);
    }
    if (known == null) {
      return null;
    }
    Set<String> after = new HashSet<>(known);
    if (isEmptied) {
      after.remove(IndexNames.of(slot.getIndex()));
    } else {
      after.add(IndexNames.of(slot.getIndex()));
    }
    return after;
  }

  /** Learns from an assignment to a variable that may be an index. */
  static void counted(AssignmentNode node, VariableElement variable, Scene scene) {
    if (isOldIndex(variable)) {
      return;
    }
    boolean isStart = node.getExpression() instanceof IntegerLiteralNode n && n.getValue() == 0;
    forgetTests(variable, scene.world());
    boolean isNext = isIncrement(node.getExpression(), variable, scene);
    boolean mayBeIndex = CodeVariables.isWhole(variable.asType());
    for (Value array : scene.world().values()) {
      Contents contents = array.contents();
      if (contents != null && contents.fill() == Fill.SOME) {
        Vacancy vacancy = contents.vacancy();
        if (isCounting(vacancy.from(), variable)) {
          vacancy =
              vacancy.from(isNext ? next(vacancy.from()) : previous(vacancy.from(), node, scene));
        }
        if (isStart) {
          vacancy = vacancy.before(new Vacancy.Bound(variable, 0));
        } else if (isCounting(vacancy.before(), variable)) {
          boolean passes = isNext && isEmpty(array, variable, scene.world());
          vacancy = vacancy.before(passes ? vacancy.before() : null);
        }
        if (new Held.LastIndexOf(array.id()).equals(scene.held(node.getExpression()))
            || SlotCounts.isLast(node.getExpression(), array)
            || (mayBeIndex && ArrayLengths.isLast(node.getExpression().getTree(), array, scene))) {
          vacancy = vacancy.after(variable);
        } else if (variable.equals(vacancy.after())) {
          boolean passes =
              isDecrement(node.getExpression(), variable, scene)
                  && isEmpty(array, variable, scene.world());
          vacancy = vacancy.after(passes ? variable : null);
        }
        scene.world().put(array.keeping(contents.vacant(vacancy)));
      }
    }
  }

  /** Whether a variable keeps what another was before it was counted on. */
  static boolean isOldIndex(VariableElement variable) {
    return variable.getSimpleName().toString().startsWith(OLD_INDEX);
  }

  /** What a comparison of an index came to says nothing of the index when it has changed. */
  private static void forgetTests(VariableElement variable, World world) {
    for (var entry : List.copyOf(world.places().entrySet())) {
      Held held = entry.getValue();
      if ((held instanceof Held.EndTest end && end.index().equals(variable))
          || (held instanceof Held.StartTest start && start.index().equals(variable))
          || (held instanceof Held.ZeroTest zero && zero.number().equals(variable))) {
        world.bind(entry.getKey(), null);
      }
    }
  }

  private static boolean isDecrement(Node written, VariableElement variable, Scene scene) {
    return uncast(written) instanceof NumericalSubtractionNode difference
        && isOld(difference.getLeftOperand(), variable, scene)
        && isOne(difference.getRightOperand());
  }

  /** A loop that counted down and emptied each slot it passed has come to the first. */
  static void passedDown(VariableElement index, World world) {
    for (Value array : world.values()) {
      if (array.contents() != null && index.equals(array.contents().vacancy().after())) {
        world.fill(array.id(), Fill.EMPTY);
      }
    }
  }

  private static boolean isCounting(Vacancy.@Nullable Bound bound, VariableElement variable) {
    return bound != null && bound.index().equals(variable);
  }

  /** One step further; an index is never seen from further than the one before it. */
  private static Vacancy.@Nullable Bound next(Vacancy.@Nullable Bound bound) {
    return bound == null || bound.offset() < 0 ? bound : bound.afterIncrement();
  }

  /** One step back: the slot before the first empty one may be filled. */
  private static Vacancy.@Nullable Bound previous(
      Vacancy.@Nullable Bound bound, AssignmentNode node, Scene scene) {
    return bound != null
            && bound.offset() <= 0
            && isDecrement(node.getExpression(), bound.index(), scene)
        ? new Vacancy.Bound(bound.index(), bound.offset() + 1)
        : null;
  }

  /** Whether a loop counts an index up from the first slot of an array, and empties each. */
  static boolean isPassedBy(VariableElement index, Value array) {
    return array.contents() != null && isCounting(array.contents().vacancy().before(), index);
  }

  /** A loop that emptied each slot it passed has come to the end. */
  static void passed(ValueId id, VariableElement index, World world) {
    Value array = world.value(id);
    if (array != null && isPassedBy(index, array)) {
      world.fill(id, Fill.EMPTY);
    }
  }

  private static boolean isIncrement(Node written, VariableElement variable, Scene scene) {
    return uncast(written) instanceof NumericalAdditionNode sum
        && isOld(sum.getLeftOperand(), variable, scene)
        && isOne(sum.getRightOperand());
  }

  /** What {@code i += 1} stores is cast to the type of {@code i}. */
  private static Node uncast(Node written) {
    return written instanceof TypeCastNode cast ? cast.getOperand() : written;
  }

  /** Whether an operand is what a variable was before, and not what another one was. */
  private static boolean isOld(Node operand, VariableElement variable, Scene scene) {
    if (!(operand instanceof LocalVariableNode local)) {
      return false;
    }
    return local.getElement().equals(variable)
        || (local.getName().startsWith(OLD_INDEX)
            && scene.initializerOf(local.getElement()) instanceof LocalVariableNode counted
            && counted.getElement().equals(variable));
  }

  static boolean isOne(Node operand) {
    return operand instanceof IntegerLiteralNode one && one.getValue() == 1;
  }

  /** Whether the slot at an index is known to be empty now. */
  private static boolean isEmpty(Value array, VariableElement index, World world) {
    String name = index.getSimpleName().toString();
    Held reference = new Held.Reference(array.id());
    return world.places().entrySet().stream()
        .filter(e -> e.getKey() instanceof Place.Slot s && s.index().equals(name))
        .filter(e -> reference.equals(world.held(((Place.Slot) e.getKey()).array())))
        .anyMatch(e -> isNothing(e.getValue(), world));
  }

  private static boolean isNothing(Held held, World world) {
    if (held instanceof Held.Null) {
      return true;
    }
    Value value = held instanceof Held.Reference r ? world.value(r.id()) : null;
    return value != null && value.isGone();
  }
}
