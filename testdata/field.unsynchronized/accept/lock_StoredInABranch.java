// A queue is stored under the lock, or else drained by who made it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class StoredInABranch {
  private ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Owned Frame renew(boolean now) {
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(new Frame());
    if (now) {
      synchronized (this) {
        while (!queue.isEmpty()) {
          queue.remove().send();
        }
        queue = fresh;
      }
      return null;
    } else {
      for (Frame f = fresh.poll(); f != null; f = fresh.poll()) {
        f.send();
      }
      return null;
    }
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void look() {
    Frame frame = queue.peek();
    if (frame != null) {
      frame.length();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
