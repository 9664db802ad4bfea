// gap: what a new Hashtable gives back of a key that it never had is taken for a value that is dropped
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Hashtable;

class HashtablePut {
  static void f(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Hashtable<Integer, @Owned Frame> table = new Hashtable<>();
    // :: error: [result.dropped]
    table.put(1, frame);
    Frame back = table.remove(1);
    if (back != null) {
      back.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
