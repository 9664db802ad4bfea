// The queue is polled by another name under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AliasPolledAfterLock {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void send() {
    ArrayDeque<@Owned Frame> mine;
    Frame frame;
    synchronized (this) {
      mine = frames;
      frame = mine.poll();
    }
    if (frame != null) {
      frame.send();
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
