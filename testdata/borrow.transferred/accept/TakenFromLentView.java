// A container of loans that is passed in may be looked at; one of this code, or passed on for good, may be emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

class TakenFromLentView {
  private final Queue<@Owned Frame> waiting = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  static int lengthOfAll(Queue<@Borrowed Frame> frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.length();
    }
    return sum;
  }

  static int first(Queue<? extends @Borrowed Frame> frames) {
    Frame first = frames.peek();
    return first == null ? 0 : first.length();
  }

  static int lengthOfMost(Iterable<? extends @Borrowed Frame> frames) {
    Iterator<? extends @Borrowed Frame> each = frames.iterator();
    int sum = 0;
    while (each.hasNext()) {
      sum += each.next().length();
    }
    return sum;
  }

  static int countDown(Queue<Integer> lengths) {
    int sum = 0;
    while (!lengths.isEmpty()) {
      sum += lengths.remove();
    }
    return sum;
  }

  int report() {
    return lengthOfAll(waiting) + first(waiting) + lengthOfMost(waiting);
  }

  void flush() {
    while (!waiting.isEmpty()) {
      waiting.remove().send();
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
