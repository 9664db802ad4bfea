// To test for null what others take under the lock uses nothing, and what is read anew is another loan.
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
    Frame frame = held;
    if (frame == null) {
      return 0;
    }
    synchronized (this) {
      frame = held;
      if (frame == null) {
        return 0;
      }
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
