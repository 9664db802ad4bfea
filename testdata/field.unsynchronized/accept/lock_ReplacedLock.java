// The lock stays the same.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReplacedLock {
  private final Object lock = new Object();
  private @Nullable @Owned Frame held;
  private int resets;

  void reset() {
    synchronized (lock) {
      resets++;
    }
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
