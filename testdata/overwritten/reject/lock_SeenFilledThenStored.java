// What was seen in the field stays there, or another one, while the lock is given back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_SeenFilledThenStored {
  private @Nullable @Owned Frame held;
  private int longest;

  void put(@Owned Frame frame) {
    synchronized (this) {
      if (held == null) {
        held = frame;
        return;
      }
      longest = Math.max(longest, held.length());
    }
    synchronized (this) {
      // :: error: [overwritten]
      held = frame;
    }
  }

  synchronized @Nullable @Owned Frame take() {
    Frame frame = held;
    held = null;
    return frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
