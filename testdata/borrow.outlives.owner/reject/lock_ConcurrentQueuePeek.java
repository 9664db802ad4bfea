// What another thread may poll is used after a peek.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;

class ConcurrentQueuePeek implements Runnable {
  private final ConcurrentLinkedQueue<@Owned Frame> frames = new ConcurrentLinkedQueue<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Override
  public void run() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  int first() {
    Frame frame = frames.peek();
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
