// The update of the for loop reads the frame that its body sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ForUpdateReadsGivenUp {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized int send() {
    int bytes = 0;
    for (Frame frame = queue.poll();
        frame != null;
        // :: error: [use.after.transfer]
        bytes += frame.length(), frame = queue.poll()) {
      frame.send();
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
