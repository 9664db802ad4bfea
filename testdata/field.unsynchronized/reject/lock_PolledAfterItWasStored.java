// A queue that was stored into a field under its lock is polled without it, by the name it had before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PolledAfterItWasStored {
  private ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Owned Frame renew() {
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    synchronized (this) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      queue = fresh;
    }
    // :: error: [field.unsynchronized]
    return fresh.poll();
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
