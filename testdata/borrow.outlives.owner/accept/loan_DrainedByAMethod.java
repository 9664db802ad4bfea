// A field lends its head for as long as no method of the object drains it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class DrainedByAMethod {
  private final BlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();

  void run(BlockingQueue<@Owned Frame> other) {
    Frame frame = queue.peek();
    if (frame != null) {
      frame.length();
    }
    all(other);
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
