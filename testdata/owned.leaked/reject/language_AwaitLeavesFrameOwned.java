// The wait on a condition may be interrupted while the frame is owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;

class AwaitLeavesFrameOwned {
  private final CountDownLatch ready = new CountDownLatch(1);
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void open() {
    ready.countDown();
  }

  // :: error: [owned.leaked]
  void put(@Owned Frame frame) throws InterruptedException {
    ready.await();
    synchronized (queue) {
      queue.add(frame);
    }
  }

  void drain() {
    synchronized (queue) {
      while (!queue.isEmpty()) {
        queue.remove().send();
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
