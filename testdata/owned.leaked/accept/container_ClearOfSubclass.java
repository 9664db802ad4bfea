// Mended: Containers of owners that a wildcard, an intersection or a class of the program's own names.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearOfSubclass {
  void drain(ArrayDeque<? extends @Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
    queue.clear();
  }

  <D extends ArrayDeque<@Owned Frame> & Runnable> void both(D queue) {
    queue.run();
    Frame first = queue.poll();
    if (first != null) {
      first.send();
    }
  }

  void own(Own queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    queue.clear();
  }

  void ownAs(Own queue) {
    ArrayDeque<@Owned Frame> same = queue;
    for (Frame frame = same.poll(); frame != null; frame = same.poll()) {
      frame.send();
    }
  }

  int names(Own one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    Frame taken = other.poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }
}

class Own extends ArrayDeque<@Owned Frame> {
  private static final long serialVersionUID = 1;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
