// A helper drains a queue that cannot be the one that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class HelperDrainsAnotherQueue {
  private final ArrayDeque<@Owned Frame> ready = new ArrayDeque<>();
  private final ArrayDeque<@Owned Frame> done = new ArrayDeque<>();
  private final Map<String, @Owned Letter> letters = new HashMap<>();

  int ofAnotherField() {
    Frame first = ready.peek();
    drain(done);
    return first == null ? 0 : first.length();
  }

  int madeHere() {
    Frame first = ready.peek();
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(new Frame());
    drain(fresh);
    return first == null ? 0 : first.length();
  }

  int ofOtherElements(Map<String, @Owned Frame> frames) {
    Frame first = frames.get("a");
    drop(letters);
    return first == null ? 0 : first.length();
  }

  int ofAnotherKind(List<@Owned Frame> listed, Deque<@Owned Letter> queued) {
    Frame first = listed.isEmpty() ? null : listed.get(0);
    post(queued);
    return first == null ? 0 : first.length();
  }

  int onlyCounted(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    int size = count(other);
    return first == null ? size : first.length();
  }

  void end() {
    drain(ready);
    drain(done);
    for (String name : new ArrayList<>(letters.keySet())) {
      Letter letter = letters.remove(name);
      if (letter != null) {
        letter.post();
      }
    }
  }

  private static int count(ArrayDeque<@Owned Frame> row) {
    return row.size();
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }

  private static void drop(Map<String, @Owned Letter> map) {
    Letter last = map.remove("a");
    if (last != null) {
      last.post();
    }
  }

  private static void post(Deque<@Owned Letter> row) {
    for (Letter letter = row.poll(); letter != null; letter = row.poll()) {
      letter.post();
    }
  }
}

@Tracked
class Letter {
  void post(@Owned Letter this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
