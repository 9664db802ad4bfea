// The queue is filled under the lock and emptied without it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class QueuePolledWithoutItsLock {
  private final Object lock = new Object();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    synchronized (lock) {
      queue.add(frame);
    }
  }

  @Nullable @Owned Frame next() {
    // :: error: [field.unsynchronized]
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
