// While one thread holds the lock, another takes the one that has replaced it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReplacedLock {
  private Object lock = new Object();
  private @Nullable @Owned Frame held;

  void reset() {
    lock = new Object();
  }

  void put(@Owned Frame frame) {
    synchronized (lock) {
      if (held == null) {
        held = frame;
      } else {
        frame.drop();
      }
    }
  }

  void send() {
    synchronized (lock) {
      Frame frame = held;
      // :: error: [field.unsynchronized]
      held = null;
      if (frame != null) {
        frame.send();
      }
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
