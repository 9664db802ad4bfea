// An array of owners is lent to methods that may keep it, or put something else into its slots.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ArrayBorrow {
  private final @Nullable @Owned Unit[] units = new Unit[4];
  private @Nullable @Borrowed Unit[] kept = new Unit[0];

  boolean put(int i, @Owned Unit unit) {
    if (units[i] != null) {
      unit.free();
      return false;
    }
    units[i] = unit;
    return true;
  }

  int weight() {
    drop(units);
    shift(units);
    replace(units);
    sort(units);
    fill(units);
    keep(units);
    // :: error: [escapes.unchecked]
    sayNothing(units);
    // :: error: [escapes.unchecked]
    anything(units);
    // :: error: [escapes.unchecked]
    return new Cursor(units).weight();
  }

  void free(int i) {
    Unit unit = units[i];
    units[i] = null;
    if (unit != null) {
      unit.free();
    }
  }

  static void drop(@Nullable @Borrowed Unit[] units) {
    for (int i = 0; i < units.length; i++) {
      // :: error: [borrow.transferred]
      units[i] = null;
    }
  }

  static void shift(@Nullable @Borrowed Unit[] units) {
    Unit first = units[0];
    // :: error: [borrow.stored]
    units[1] = first;
  }

  static void replace(@Nullable @Borrowed Unit[] units) {
    // :: error: [escapes.unchecked]
    units[0] = new Unit(3);
  }

  static void sort(@Nullable @Borrowed Unit[] units) {
    @Nullable @Borrowed Unit[] same = new Unit[0];
    same = units;
    // :: error: [borrow.transferred]
    same[0] = null;
    @Nullable @Borrowed Unit[] other = units.length > 3 ? units : new Unit[1];
    // :: error: [borrow.transferred]
    other[0] = null;
    // :: error: [escapes.unchecked]
    sayNothing(units);
    // :: error: [escapes.unchecked]
    anything(units);
  }

  static void fill(@Nullable @Borrowed Unit[] units) {
    // :: error: [escapes.unchecked]
    Arrays.fill(units, null);
    // :: error: [escapes.unchecked]
    List<@Borrowed Unit> list = Arrays.asList(units);
    list.clear();
    // :: error: [escapes.unchecked]
    System.arraycopy(units, 0, units, 1, units.length - 1);
  }

  void keep(@Nullable @Borrowed Unit[] units) {
    // :: error: [borrow.stored]
    kept = units;
  }

  static void sayNothing(@Nullable Unit[] units) {
    units[0] = null;
  }

  static <T> void anything(@Nullable T[] units) {
    units[0] = null;
  }

  void implemented() {
    Summer summer =
        lent -> {
          // :: error: [borrow.transferred]
          lent[0] = null;
          return lent.length;
        };
    summer.sum(units);
  }

  static int any(@Nullable @Borrowed Unit... units) {
    // :: error: [borrow.transferred]
    units[0] = null;
    return units.length;
  }

  int all() {
    return any(units);
  }

  int seenAsLess() {
    @Nullable @Borrowed Unit[] seen = units;
    // :: error: [borrow.transferred]
    seen[0] = null;
    return seen.length;
  }
}

interface Summer {
  int sum(@Nullable @Borrowed Unit[] units);
}

class Sums implements Summer {
  // :: error: [override.ownership]
  public int sum(@Nullable Unit[] units) {
    units[0] = null;
    return units.length;
  }
}

class Cursor {
  private final @Nullable @Borrowed Unit[] units;

  Cursor(@Nullable @Borrowed Unit[] units) {
    // :: error: [borrow.stored]
    this.units = units;
  }

  int weight() {
    return units.length;
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
