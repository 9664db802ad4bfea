// What was added to the queue is sent from there and not once more from here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class AddedThenSent {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void send(@Owned Frame frame, boolean now) {
    queue.add(frame);
    if (now) {
      // :: error: [double.transfer]
      frame.send();
    }
  }

  synchronized @Nullable @Owned Frame next() {
    return queue.poll();
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
