// Others fill the slot of the ring while its lock is given back, by whatever name it is written.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_SlotsByAnotherName {
  private static int stored;
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  void put(@Owned Frame frame) {
    @Nullable @Owned Frame[] slots = ring;
    synchronized (this) {
      Frame before = slots[0];
      slots[0] = null;
      if (before != null) {
        before.send();
      }
    }
    synchronized (this) {
      // :: error: [overwritten]
      slots[0] = frame;
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
