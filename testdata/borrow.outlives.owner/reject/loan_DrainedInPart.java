// The head of a queue is used after some of it were drained into another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;

class DrainedInPart {
  static void run(BlockingQueue<@Owned Frame> queue, BlockingQueue<@Owned Frame> other) {
    Frame frame = queue.peek();
    queue.drainTo(other, 3);
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
