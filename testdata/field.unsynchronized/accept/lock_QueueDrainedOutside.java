// A queue is spliced under the lock, looked at and drained outside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueDrainedOutside {
  private ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int send() {
    ArrayDeque<@Owned Frame> mine;
    synchronized (this) {
      mine = frames;
      frames = new ArrayDeque<>();
    }
    Frame first = mine.peek();
    int length = first == null ? 0 : first.length();
    for (Frame frame = mine.poll(); frame != null; frame = mine.poll()) {
      frame.send();
    }
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
