// The entries of a map are gone through without the lock under which others take values out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class EntriesByIterator {
  private final HashMap<Integer, @Owned Frame> byNumber = new HashMap<>();

  int length() {
    int sum = 0;
    // :: error: [field.unsynchronized] :: error: [field.unsynchronized]
    Iterator<Map.Entry<Integer, @Owned Frame>> entries = byNumber.entrySet().iterator();
    while (entries.hasNext()) {
      sum += entries.next().getValue().length();
    }
    return sum;
  }

  synchronized void put(int number, @Owned Frame frame) {
    Frame before = byNumber.put(number, frame);
    if (before != null) {
      before.send();
    }
  }

  synchronized void send(int number) {
    Frame frame = byNumber.remove(number);
    if (frame != null) {
      frame.send();
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
