// gap: what forEach() passes to a closure is not known to come from the field whose container it is called on, so that no lock is asked for
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class ShownToAClosureWithoutLock {
  private final Map<Integer, @Owned Frame> byNumber = new HashMap<>();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void put(int number, @Owned Frame frame) {
    Frame before = byNumber.put(number, frame);
    if (before != null) {
      before.end();
    }
  }

  synchronized void take(int number) {
    Frame frame = byNumber.remove(number);
    if (frame != null) {
      frame.end();
    }
    Frame first = queue.poll();
    if (first != null) {
      first.end();
    }
  }

  void each() {
    queue.forEach(frame -> frame.length());
    byNumber.values().forEach(Frame::length);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
