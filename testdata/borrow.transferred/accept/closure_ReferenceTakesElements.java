// Mended: a reference names a method that looks at what is lent inside of its argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface ListLooker {
  void look(List<@Borrowed Unit> units);
}

interface ArrayLooker {
  void look(@Nullable @Borrowed Unit[] units);
}

class ReferenceTakesElements {
  static void take(List<@Owned Unit> units) {
    units.remove(0).free();
  }

  static void takeOut(@Nullable @Owned Unit[] units) {
    Unit unit = units[0];
    units[0] = null;
    if (unit != null) {
      unit.free();
    }
  }

  static void empty(@Nullable Unit[] units) {
    units[0] = null;
  }

  static void see(List<@Borrowed Unit> units) {
    units.get(0).weight();
  }

  static int count(@Nullable @Borrowed Unit[] units) {
    return units.length;
  }

  void looks() {
    ListLooker list = ReferenceTakesElements::see;
    ArrayLooker array = ReferenceTakesElements::count;
    ArrayLooker other = Arrays::toString;
  }
}

@Tracked
final class Unit {
  int weight() {
    return 1;
  }

  void free(@Owned Unit this) {}
}
