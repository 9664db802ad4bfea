// The first entry of a map is looked at under the lock under which others take values out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.TreeMap;

class FirstEntryWithoutLock {
  private final TreeMap<Integer, @Owned Frame> byNumber = new TreeMap<>();

  synchronized int length() {
    Map.Entry<Integer, @Owned Frame> first = byNumber.firstEntry();
    return first == null ? 0 : first.getValue().length();
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
