// Mended: A bounded queue may refuse: then the frame is still ours.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class BoundedOfferIgnored {
  private final BlockingQueue<@Owned Frame> outgoing = new ArrayBlockingQueue<>(64);

  void queue(@Owned Frame frame) {
    if (!outgoing.offer(frame)) {
      frame.drop();
    }
  }

  void run() throws InterruptedException {
    while (true) {
      outgoing.take().send();
    }
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
