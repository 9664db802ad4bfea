// gap: containers inside of another are not known to be empty once a loop has drained each, when the one around them is cleared
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class RowsDrainedThenCleared {
  private final List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();

  void clear() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
