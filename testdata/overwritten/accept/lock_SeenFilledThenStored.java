// What was seen in the field is taken out when the lock is held again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_SeenFilledThenStored {
  private @Nullable @Owned Frame held;
  private int longest;

  void put(@Owned Frame frame) {
    synchronized (this) {
      Frame before = held;
      if (before == null) {
        held = frame;
        return;
      }
      longest = Math.max(longest, before.length());
    }
    synchronized (this) {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.send();
      }
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
