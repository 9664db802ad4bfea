// a table that was made here is empty until it is filled
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Hashtable;

class TableSeenEmpty {
  private final Hashtable<Integer, @Owned Frame> table = new Hashtable<>();

  void file(@Owned Frame frame) {
    Hashtable<Integer, @Owned Frame> mine = new Hashtable<>();
    mine.put(1, frame);
    for (Integer each : java.util.List.copyOf(mine.keySet())) {
      Frame last = mine.remove(each);
      if (last != null) {
        last.drop();
      }
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
