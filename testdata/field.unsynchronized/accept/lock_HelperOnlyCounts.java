// The helper takes nothing out; it only looks how many there are.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperOnlyCounts {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int size() {
    return sizeOf(frames);
  }

  synchronized void send() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  private static int sizeOf(ArrayDeque<@Owned Frame> queue) {
    return queue.size();
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
