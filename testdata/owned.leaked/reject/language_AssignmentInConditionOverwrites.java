// The assignment in the condition takes the next frame over the one still held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AssignmentInConditionOverwrites {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized int flush() {
    int bytes = 0;
    Frame frame;
    while (
        // :: error: [owned.leaked]
        (frame = queue.poll()) != null) {
      bytes += frame.length();
      if (frame.length() > 64) {
        frame.send();
      }
    }
    return bytes;
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
