// One of the helper's callers does not hold the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PrivateHelperLooks {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int length() {
    return look();
  }

  synchronized int twice() {
    return 2 * look();
  }

  private int look() {
    // :: error: [field.unsynchronized]
    Frame frame = held;
    return frame == null ? 0 : frame.length();
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
