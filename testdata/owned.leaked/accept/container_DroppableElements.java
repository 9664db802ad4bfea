// Elements that may be forgotten may be cleared, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class DroppableElements {
  private final ArrayDeque<@Owned Hint> hints = new ArrayDeque<>();

  synchronized void add(@Owned Hint hint) {
    hints.add(hint);
  }

  synchronized void forget() {
    hints.clear();
  }

  synchronized void apply() {
    Hint hint = hints.poll();
    if (hint != null && hint.useful()) {
      hint.apply();
    }
  }

  static void local(@Owned Hint hint) {
    List<@Owned Hint> some = new ArrayList<>();
    some.add(hint);
  }
}

@Tracked(droppable = true)
class Hint {
  void apply(@Owned Hint this) {}

  boolean useful() {
    return true;
  }
}
