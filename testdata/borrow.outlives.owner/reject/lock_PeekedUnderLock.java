// What was peeked under the lock is used after it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PeekedUnderLock {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized void send() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  int first() {
    Frame frame;
    synchronized (this) {
      frame = frames.peek();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
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
