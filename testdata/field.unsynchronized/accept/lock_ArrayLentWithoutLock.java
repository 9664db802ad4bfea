// Mended: an array of owners is lent to be looked at under the lock under which they are taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayLentWithoutLock {
  private final @Nullable @Owned Unit[] units = new Unit[4];

  synchronized boolean put(int i, @Owned Unit unit) {
    if (units[i] == null) {
      units[i] = unit;
      return true;
    }
    unit.free();
    return false;
  }

  synchronized void free(int i) {
    Unit unit = units[i];
    units[i] = null;
    if (unit != null) {
      unit.free();
    }
  }

  synchronized int weight() {
    return sum(units);
  }

  int weightOfAnotherName() {
    synchronized (this) {
      @Nullable @Owned Unit[] same = units;
      return sum(same);
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
  int weight() {
    return 1;
  }

  void free(@Owned Unit this) {}
}
