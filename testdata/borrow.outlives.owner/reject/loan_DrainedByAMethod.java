// A field lends its head, which a method of the object drains.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class DrainedByAMethod {
  private final BlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();

  void run(BlockingQueue<@Owned Frame> other) {
    Frame frame = queue.peek();
    all(other);
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.length();
    }
  }

  void all(BlockingQueue<@Owned Frame> other) {
    queue.drainTo(other);
  }

  void close() {
    for (Frame f = queue.poll(); f != null; f = queue.poll()) {
      f.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
