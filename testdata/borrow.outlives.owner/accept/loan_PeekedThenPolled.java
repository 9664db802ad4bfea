// Mended: What was peeked at is polled and sent, and then measured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PeekedThenPolled {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.offerLast(frame);
  }

  synchronized int next() {
    Frame head = queue.peekFirst();
    if (head == null) {
      return 0;
    }
    int length = head.length();
    queue.removeFirst().send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
