// The lock of the ring is held all the time, by whatever name its slots are written.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_SlotsByAnotherName {
  private static int stored;
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  synchronized void put(@Owned Frame frame) {
    @Nullable @Owned Frame[] slots = ring;
    Frame before = slots[0];
    slots[0] = null;
    synchronized (lock_SlotsByAnotherName.class) {
      stored++;
    }
    slots[0] = frame;
    if (before != null) {
      before.send();
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
