// The iteration holds the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class IterationWithoutLock {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized void send() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  synchronized int total() {
    int total = 0;
    for (Frame frame : frames) {
      total += frame.length();
    }
    return total;
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
