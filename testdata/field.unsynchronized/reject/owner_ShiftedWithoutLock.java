// A frame goes from one field straight to the next without the lock that others take for both.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ShiftedWithoutLock {
  private @Nullable @Owned Frame first;
  private @Nullable @Owned Frame second;
  private ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void shift() {
    if (second == null) {
      // :: error: [field.unsynchronized]
      second = first;
      // :: error: [field.unsynchronized]
      first = null;
    }
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void flush() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    Frame old = first;
    first = null;
    if (old != null) {
      old.send();
    }
    Frame other = second;
    second = null;
    if (other != null) {
      other.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
