// Permits and a latch around the sending of a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

class SemaphoreAndLatch {
  private final Semaphore permits = new Semaphore(2, true);
  private final CountDownLatch sent = new CountDownLatch(3);

  boolean send(@Owned Frame frame) {
    if (!permits.tryAcquire()) {
      frame.drop();
      return false;
    }
    try {
      frame.send();
    } finally {
      permits.release();
      sent.countDown();
    }
    return true;
  }

  void sendWaiting(int length) throws InterruptedException {
    permits.acquire();
    Frame frame = new Frame(length);
    frame.send();
    permits.release();
    sent.await();
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
