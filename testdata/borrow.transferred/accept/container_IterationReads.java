// Iteration may read what the queue owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class IterationReads {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized int bytes() {
    int bytes = 0;
    for (Frame frame : queue) {
      bytes += frame.length();
    }
    Frame first = queue.peek();
    return first == null ? bytes : bytes - first.length();
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
