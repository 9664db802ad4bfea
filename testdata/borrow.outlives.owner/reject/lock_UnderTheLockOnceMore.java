// To take the lock once more does not bring the loan back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class UnderTheLockOnceMore {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int length() {
    Frame frame;
    synchronized (this) {
      frame = held;
    }
    synchronized (this) {
      // :: error: [borrow.outlives.owner]
      return frame == null ? 0 : frame.length();
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
