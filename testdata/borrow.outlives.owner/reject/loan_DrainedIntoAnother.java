// The head of a queue is used after the queue was drained into another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;

class DrainedIntoAnother {
  static void run(BlockingQueue<@Owned Frame> queue, BlockingQueue<@Owned Frame> other) {
    Frame frame = queue.peek();
    queue.drainTo(other);
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.length();
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
