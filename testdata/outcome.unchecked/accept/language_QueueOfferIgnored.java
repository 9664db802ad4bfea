// Mended: A bounded queue may refuse the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ArrayBlockingQueue;

class QueueOfferIgnored {
  private final ArrayBlockingQueue<@Owned Frame> inbox = new ArrayBlockingQueue<>(4, true);
  private int refused;

  void submit(@Owned Frame frame) {
    if (!inbox.offer(frame)) {
      refused++;
      frame.drop();
    }
  }

  int serve() throws InterruptedException {
    Frame frame = inbox.take();
    int length = frame.length();
    frame.send();
    return length - refused;
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
