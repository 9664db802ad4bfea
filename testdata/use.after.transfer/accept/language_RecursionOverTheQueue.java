// A recursive method ends one frame for each of its levels.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class RecursionOverTheQueue {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.addLast(frame);
  }

  synchronized int flush() {
    Frame frame = queue.pollFirst();
    if (frame == null) {
      return 0;
    }
    int length = frame.length();
    frame.send();
    return length + flush();
  }

  int retry(@Owned Frame frame, int left) {
    if (left == 0) {
      frame.drop();
      return 0;
    }
    if (frame.length() % left == 0) {
      frame.send();
      return left;
    }
    return retry(frame, left - 1);
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
