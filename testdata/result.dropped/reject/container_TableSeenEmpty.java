// a table that others may fill is not empty for long
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Hashtable;

class TableSeenEmpty {
  private final Hashtable<Integer, @Owned Frame> table = new Hashtable<>();

  void file(@Owned Frame frame) {
    if (table.isEmpty()) {
      // :: error: [result.dropped]
      table.put(1, frame);
    } else {
      frame.drop();
    }
  }

  void drain() {
    for (Integer each : java.util.List.copyOf(table.keySet())) {
      Frame last = table.remove(each);
      if (last != null) {
        last.drop();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
