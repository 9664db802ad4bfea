// What a caller lent goes into a part or view of what a field keeps, or is first gathered in a variable.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentFilledIntoAPart {
  private final Map<Integer, List<@Borrowed Frame>> rows = new HashMap<>();
  private List<@Borrowed Frame> kept = new ArrayList<>();

  void row(int key, List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> row = rows.get(key);
    // :: error: [borrow.stored]
    row.addAll(lent);
  }

  void each(List<@Borrowed Frame> lent) {
    for (List<@Borrowed Frame> row : rows.values()) {
      // :: error: [borrow.stored]
      row.addAll(lent);
    }
  }

  void view(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> head = kept.subList(0, 1);
    // :: error: [borrow.stored]
    head.addAll(lent);
  }

  void rows(Map<Integer, List<@Borrowed Frame>> lent) {
    // :: error: [borrow.stored]
    rows.putAll(lent);
  }

  void gathered(Map<Integer, @Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent.values());
    // :: error: [borrow.stored]
    kept = all;
  }

  void inside(List<@Borrowed Frame> lent) {
    Map<Integer, List<@Borrowed Frame>> some = new HashMap<>();
    some.put(1, lent);
    // :: error: [borrow.stored]
    kept = some.get(1);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
