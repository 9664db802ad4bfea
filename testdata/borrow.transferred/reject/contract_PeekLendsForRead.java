// "peek/get/... lend": reading the head is fine, taking it by peek() is not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.LinkedBlockingQueue;

class PeekLendsForRead {
  private final LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  int sendNext() throws InterruptedException {
    Frame head = queue.peek();
    int length = head == null ? 0 : head.length();
    if (length > 0) {
      // :: error: [borrow.transferred]
      head.send();
    }
    return length;
  }

  void stop() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.drop();
    }
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
