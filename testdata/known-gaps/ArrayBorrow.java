// gap: lending an array of owners to a parameter `@Borrowed Cell[]` is taken for handing its elements on
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayBorrow {
  private final @Nullable @Owned Unit[] units = new Unit[4];

  boolean put(int i, @Owned Unit unit) {
    if (units[i] != null) {
      unit.free();
      return false;
    }
    units[i] = unit;
    return true;
  }

  int weight() {
    // :: error: [escapes.unchecked]
    return sum(units);
  }

  void free(int i) {
    Unit unit = units[i];
    units[i] = null;
    if (unit != null) {
      unit.free();
    }
  }

  static int sum(@Nullable @Borrowed Unit[] units) {
    int sum = 0;
    for (Unit unit : units) {
      sum += unit == null ? 0 : unit.weight();
    }
    return sum;
  }
}

@Tracked
final class Unit {
  private final int weight;

  Unit(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  void free(@Owned Unit this) {}
}
