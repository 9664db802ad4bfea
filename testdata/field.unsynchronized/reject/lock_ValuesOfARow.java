// An iterator over the values of a map inside a list removes one without the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ValuesOfARow {
  private final List<Map<String, @Owned Frame>> rows = new ArrayList<>();

  synchronized @Nullable @Owned Frame end(String name) {
    return rows.get(0).remove(name);
  }

  void drain() {
    Iterator<@Owned Frame> each = rows.get(0).values().iterator();
    while (each.hasNext()) {
      Frame frame = each.next();
      // :: error: [field.unsynchronized]
      each.remove();
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
