// A container of loans that is passed in may be one of owners, which this code must not empty.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.Queue;

class TakenFromLentView {
  private final Queue<@Owned Frame> waiting = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  static int lengthOfAll(Queue<@Borrowed Frame> frames) {
    int sum = 0;
    while (!frames.isEmpty()) {
      // :: error: [borrow.transferred]
      sum += frames.remove().length();
    }
    return sum;
  }

  static void forget(Collection<? extends @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.clear();
  }

  static void forgetShort(Iterable<? extends @Borrowed Frame> frames) {
    Iterator<? extends @Borrowed Frame> each = frames.iterator();
    while (each.hasNext()) {
      if (each.next().length() == 0) {
        // :: error: [borrow.transferred]
        each.remove();
      }
    }
  }

  int report() {
    int sum = lengthOfAll(waiting);
    forgetShort(waiting);
    forget(waiting);
    return sum;
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
