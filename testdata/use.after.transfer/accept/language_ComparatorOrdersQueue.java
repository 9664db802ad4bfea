// A priority queue of owners ordered by a comparator of loans.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Comparator;
import java.util.PriorityQueue;

class ComparatorOrdersQueue {
  private static final Comparator<@Borrowed Frame> SHORTEST =
      (a, b) -> Integer.compare(a.length(), b.length());

  private final PriorityQueue<@Owned Frame> queue = new PriorityQueue<>(SHORTEST);

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized int shortest() {
    Frame head = queue.peek();
    return head == null ? -1 : head.length();
  }

  synchronized void flush() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
