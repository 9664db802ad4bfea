// Slots of an array that a caller lent were seen to be empty before the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_LentSlotsWhileWaiting {
  private int filled;

  void put(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[0] == null) {
      synchronized (slots) {
        filled++;
        // :: error: [overwritten]
        slots[0] = frame;
      }
    } else {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
