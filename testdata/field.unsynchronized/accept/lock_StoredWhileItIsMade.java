// A constructor goes on using the queue that it has stored.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class StoredWhileItIsMade {
  private ArrayDeque<@Owned Frame> queue;

  StoredWhileItIsMade() {
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    queue = fresh;
    fresh.add(new Frame());
    fresh.remove().send();
  }

  synchronized @Nullable @Owned Frame take() {
    return queue.poll();
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
