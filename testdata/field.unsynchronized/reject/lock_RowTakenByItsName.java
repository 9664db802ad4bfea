// A map of a list is another name for a part of the list, which has a lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowTakenByItsName {
  private final List<Map<String, @Owned Frame>> rows = new ArrayList<>();

  synchronized @Nullable @Owned Frame locked(String name) {
    return rows.get(0).remove(name);
  }

  @Nullable @Owned Frame end(String name) {
    Map<String, @Owned Frame> row = rows.get(0);
    // :: error: [field.unsynchronized]
    return row.remove(name);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
