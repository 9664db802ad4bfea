// Frames go into this queue and no method takes one out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

class QueueFieldNeverDrained {
  // :: error: [field.never.drained]
  private final Deque<@Owned Frame> trace = new ConcurrentLinkedDeque<>();

  void record(@Owned Frame frame) {
    trace.addLast(frame);
  }

  int bytes() {
    int sum = 0;
    for (Frame frame : trace) {
      sum += frame.length();
    }
    return sum;
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
