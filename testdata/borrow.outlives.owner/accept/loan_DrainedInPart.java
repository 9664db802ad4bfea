// The head of a queue is used before some of it are drained into another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;

class DrainedInPart {
  static void run(BlockingQueue<@Owned Frame> queue, BlockingQueue<@Owned Frame> other) {
    Frame frame = queue.peek();
    if (frame != null) {
      frame.length();
    }
    queue.drainTo(other, 3);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
