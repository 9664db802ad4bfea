// What a new table gives back of a key that it never had is null; any other is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Hashtable;

class HashtablePut {
  private final Hashtable<Integer, @Owned Frame> known = new Hashtable<>();

  void twice(@Owned Frame frame, @Owned Frame other) {
    Hashtable<Integer, @Owned Frame> table = new Hashtable<>();
    table.put(1, frame);
    Frame before = table.put(1, other);
    if (before != null) {
      before.send();
    }
    for (Integer key : new ArrayList<>(table.keySet())) {
      Frame back = table.remove(key);
      if (back != null) {
        back.send();
      }
    }
  }

  void intoField(@Owned Frame frame) {
    Frame before = known.put(1, frame);
    if (before != null) {
      before.send();
    }
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
