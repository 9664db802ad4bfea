// The helper is called under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperPollsArgument {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized void send() {
    sendAll(frames);
  }

  private static void sendAll(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
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
