// Adding to a queue of owners hands the frame over.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class UsedAfterAdd {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private int bytes;

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
    // :: error: [use.after.transfer]
    bytes += frame.length();
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
