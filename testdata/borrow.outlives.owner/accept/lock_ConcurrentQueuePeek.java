// It is polled itself.
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
    Frame frame = frames.poll();
    if (frame == null) {
      return 0;
    }
    int length = frame.length();
    frame.send();
    return length;
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
