// What a caller lent goes into parts and views of what ends with the call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentFilledIntoAPart {

  int row(int key, List<@Borrowed Frame> lent) {
    Map<Integer, List<@Borrowed Frame>> rows = new HashMap<>();
    rows.put(key, new ArrayList<>());
    List<@Borrowed Frame> row = rows.get(key);
    row.addAll(lent);
    return row.size();
  }

  int each(List<List<@Borrowed Frame>> lent) {
    Map<Integer, List<@Borrowed Frame>> rows = new HashMap<>();
    rows.put(0, new ArrayList<>());
    for (List<@Borrowed Frame> row : rows.values()) {
      row.addAll(lent.get(0));
    }
    return rows.size();
  }

  int view(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    List<@Borrowed Frame> head = all.subList(0, 0);
    head.addAll(lent);
    return all.size();
  }

  int gathered(Map<Integer, @Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent.values());
    return all.get(0).length();
  }

  @Borrowed("#1") List<@Borrowed Frame> returned(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent);
    return all;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
