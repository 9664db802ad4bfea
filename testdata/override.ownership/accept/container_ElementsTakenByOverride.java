// Mended: an override looks at what is lent inside of its arguments, or at what it could take.
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
  public void look(List<@Borrowed Unit> units) {
    units.get(0).weight();
  }

  @Override
  public void lookAt(@Nullable @Borrowed Unit[] units) {
    Unit unit = units[0];
    if (unit != null) {
      unit.weight();
    }
  }

  @Override
  public void lookUp(Map<String, List<@Borrowed Unit>> units) {
    List<@Borrowed Unit> some = units.get("a");
    if (some != null) {
      some.get(0).weight();
    }
  }

  @Override
  public void take(List<@Borrowed Unit> units) {
    units.get(0).weight();
  }
}

@Tracked
final class Unit {
  int weight() {
    return 1;
  }

  void free(@Owned Unit this) {}
}
