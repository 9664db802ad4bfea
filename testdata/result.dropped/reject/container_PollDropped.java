// poll() takes the frame out; somebody must send it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PollDropped {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void skip() {
    // :: error: [result.dropped]
    queue.poll();
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
