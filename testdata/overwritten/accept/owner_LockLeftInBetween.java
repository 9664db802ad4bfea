// Mended: Between the look and the store the lock is free, and another thread may fill the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LockLeftInBetween {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    synchronized (this) {
      if (held == null) {
        held = frame;
        return;
      }
    }
    frame.send();
  }

  synchronized void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
