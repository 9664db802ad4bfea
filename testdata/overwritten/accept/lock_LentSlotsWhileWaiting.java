// Slots of an array that a caller lent are looked at under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_LentSlotsWhileWaiting {
  private int filled;

  void put(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    synchronized (slots) {
      if (slots[0] == null) {
        filled++;
        slots[0] = frame;
        return;
      }
    }
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
