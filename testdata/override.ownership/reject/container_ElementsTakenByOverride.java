// An override takes for its own what is only lent inside of its arguments.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

interface Looker {
  void look(List<@Borrowed Unit> units);

  void lookAt(@Nullable @Borrowed Unit[] units);

  void lookUp(Map<String, List<@Borrowed Unit>> units);

  void take(List<@Owned Unit> units);
}

class Taker implements Looker {
  @Override
  // :: error: [override.ownership]
  public void look(List<@Owned Unit> units) {
    units.remove(0).free();
  }

  @Override
  // :: error: [override.ownership]
  public void lookAt(@Nullable @Owned Unit[] units) {
    Unit unit = units[0];
    units[0] = null;
    if (unit != null) {
      unit.free();
    }
  }

  @Override
  // :: error: [override.ownership]
  public void lookUp(Map<String, List<@Owned Unit>> units) {
    List<@Owned Unit> some = units.get("a");
    if (some != null) {
      some.remove(0).free();
    }
  }

  @Override
  public void take(List<@Owned Unit> units) {
    units.remove(0).free();
  }
}

@Tracked
final class Unit {
  int weight() {
    return 1;
  }

  void free(@Owned Unit this) {}
}
