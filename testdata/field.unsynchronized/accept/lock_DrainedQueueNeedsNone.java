// A queue that is made for several threads is drained into a list.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class DrainedQueueNeedsNone {
  private final BlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();

  void add(@Owned Frame frame) {
    if (!queue.offer(frame)) {
      frame.send();
    }
  }

  void close(List<@Owned Frame> to) {
    queue.drainTo(to);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
