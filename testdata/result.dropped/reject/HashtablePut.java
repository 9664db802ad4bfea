// What a table may have had by the key is dropped: it is not new any more, or others put values into it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Hashtable;

class HashtablePut {
  private final Hashtable<Integer, @Owned Frame> known = new Hashtable<>();

  void twice(@Owned Frame frame, @Owned Frame other) {
    Hashtable<Integer, @Owned Frame> table = new Hashtable<>();
    table.put(1, frame);
    // :: error: [result.dropped]
    table.put(1, other);
    for (Integer key : new ArrayList<>(table.keySet())) {
      Frame back = table.remove(key);
      if (back != null) {
        back.send();
      }
    }
  }

  void intoField(@Owned Frame frame) {
    // :: error: [result.dropped]
    known.put(1, frame);
  }

  void takeOut() {
    Frame frame = known.remove(1);
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
