// "peek/get/iteration lend": the iterated frame is sent although the queue keeps it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PeekLends {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    backlog.add(frame);
  }

  synchronized int flush() {
    int bytes = 0;
    for (Frame frame : backlog) {
      bytes += frame.length();
      // :: error: [borrow.transferred]
      frame.send();
    }
    Frame next;
    while ((next = backlog.pollFirst()) != null) {
      next.send();
    }
    return bytes;
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
