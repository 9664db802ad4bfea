// Mended: the slot is looked at and filled under one lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenBefore {
  private final @Nullable @Owned Frame[] slots = new Frame[8];

  void put(int i, @Owned Frame frame) {
    synchronized (this) {
      boolean isFree = slots[i] == null;
      if (isFree) {
        slots[i] = frame;
      } else {
        frame.send();
      }
    }
  }

  synchronized void end(int i) {
    Frame frame = slots[i];
    slots[i] = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
