// Iterating over a queue lends its elements; polling takes them out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class IterationLends {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void flush() {
    for (Frame frame : queue) {
      // :: error: [borrow.transferred]
      frame.send();
    }
  }

  synchronized @Nullable @Owned Frame next() {
    return queue.poll();
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
