// More than a test for null needs the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullTestWithoutLock {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int length() {
    // :: error: [field.unsynchronized]
    Frame frame = held;
    if (frame == null) {
      return 0;
    }
    synchronized (this) {
      return frame.length();
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
