package dev.custody.checker.transfer;

import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Vacancy;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NumericalSubtractionNode;
import org.jspecify.annotations.Nullable;

/**
 * Variables that count the filled slots of an array: those from the count on are empty, as {@code
 * batch[count++] = frame} leaves them.
 */
final class SlotCounts {

  private SlotCounts() {}

  /** Whether an expression is the number of an array's slots that are filled. */
  static boolean isCount(Node expression, Value array, Scene scene) {
    return expression instanceof FieldAccessNode field
        ? array.equals(arrayOf(field, scene))
        : isCount(expression, array);
  }

  private static boolean isCount(Node expression, Value array) {
    return expression instanceof LocalVariableNode number && isCount(number.getElement(), array);
  }

  /** The array of this object whose filled slots a field of it counts; null for any other field. */
  static @Nullable Value arrayOf(FieldAccessNode count, Scene scene) {
    if (!(Places.of(count, scene) instanceof Place.Field number)
        || !(number.object() instanceof Place.This)) {
      return null;
    }
    VariableElement array = scene.body().file().effects().countedSlots().countedBy(number.field());
    return array == null ? null : scene.world().valueIn(new Place.Field(number.object(), array));
  }

  /** Whether a slot is the first that is not filled, by the field that counts them. */
  static boolean isNext(ArrayAccessNode slot, Scene scene) {
    return scene.body().file().effects().countedSlots().isNext(slot.getTree());
  }

  private static boolean isCount(VariableElement number, Value array) {
    Vacancy.Bound from = array.contents() == null ? null : array.contents().vacancy().from();
    return from != null
        && from.index().equals(number)
        && from.offset() == 0
        && number.asType().getKind() == TypeKind.INT; // others begin again before an array is full
  }

  /** Whether an expression is the index of the last slot of an array that is filled. */
  static boolean isLast(Node index, Value array) {
    return index instanceof NumericalSubtractionNode difference
        && isCount(difference.getLeftOperand(), array)
        && Arrays.isOne(difference.getRightOperand());
  }

  /** Whether a variable counts the filled slots of some array. */
  static boolean isCount(VariableElement number, World world) {
    return world.values().stream().anyMatch(array -> isCount(number, array));
  }

  /** The number of filled slots has come to zero. */
  static void noneLeft(VariableElement number, World world) {
    for (Value array : world.values()) {
      if (isCount(number, array)) {
        world.fill(array.id(), Fill.EMPTY);
      }
    }
  }
}
