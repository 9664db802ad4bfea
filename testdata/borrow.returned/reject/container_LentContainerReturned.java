// A container of loans, or what shows one, is returned and nothing says whose it is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentContainerReturned {
  private final List<@Owned Frame> waiting = new ArrayList<>();
  private final Map<Integer, @Owned Frame> sent = new HashMap<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  boolean put(int number, @Owned Frame frame) {
    if (sent.putIfAbsent(number, frame) == null) {
      return true;
    }
    frame.send();
    return false;
  }

  static Collection<@Borrowed Frame> same(Collection<@Borrowed Frame> frames) {
    // :: error: [borrow.returned]
    return frames;
  }

  static Collection<@Borrowed Frame> values(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.returned]
    return frames.values();
  }

  static List<@Borrowed Frame> most(List<@Borrowed Frame> frames) {
    List<@Borrowed Frame> most = frames.subList(1, frames.size());
    // :: error: [borrow.returned]
    return most;
  }

  Iterable<@Borrowed Frame> view() {
    // :: error: [borrow.returned]
    return waiting::iterator;
  }

  Shown shown() {
    // :: error: [borrow.returned]
    return new Shown(sent.values());
  }

  void flush() {
    while (!waiting.isEmpty()) {
      waiting.remove(0).send();
    }
  }

  void send(int number) {
    Frame frame = sent.remove(number);
    if (frame != null) {
      frame.send();
    }
  }

  record Shown(@Borrowed Collection<@Borrowed Frame> frames) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
