// A loop that only an exception or a return leaves.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;

class EndlessServiceLoop {
  void serve(BlockingQueue<@Owned Frame> queue, int limit) throws InterruptedException {
    int served = 0;
    while (true) {
      Frame frame = queue.take();
      if (frame.length() == 0) {
        frame.drop();
        return;
      }
      frame.send();
      if (++served >= limit) {
        return;
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
