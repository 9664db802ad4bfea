// An array of owners is lent to a method that only looks at what is in its slots.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
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
    return sum(units);
  }

  void free(int i) {
    Unit unit = units[i];
    units[i] = null;
    if (unit != null) {
      unit.free();
    }
  }

  boolean putIfLight(int i, @Owned Unit unit) {
    if (units[i] == null && sum(units) < 100) {
      units[i] = unit;
      return true;
    }
    unit.free();
    return false;
  }

  int weightOfACopy() {
    return sum(null) + heaviest(units);
  }

  /** What is lent is lent on, copied, and sorted where it is nobody else's. */
  static int heaviest(@Nullable @Borrowed Unit[] units) {
    @Nullable @Borrowed Unit[] copy = units.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] != null && copy[i].weight() == 0) {
        copy[i] = null;
      }
    }
    @Nullable @Borrowed Unit[] same = units;
    return Math.max(sum(same), sum(copy)) + Arrays.hashCode(units);
  }

  int lambda(Summer summer) {
    Summer mine = lent -> lent.length;
    return summer.sum(units) + mine.sum(units);
  }

  static int sum(@Nullable @Borrowed Unit @Nullable [] units) {
    int sum = 0;
    if (units == null) {
      return 0;
    }
    for (Unit unit : units) {
      sum += unit == null ? 0 : unit.weight();
    }
    return sum;
  }
}

interface Summer {
  int sum(@Nullable @Borrowed Unit[] units);
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
