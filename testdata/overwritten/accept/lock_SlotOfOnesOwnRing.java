// Nobody else has the ring, whose slot stays empty while it waits for a lock.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class lock_SlotOfOnesOwnRing {
  private static int stored;
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Borrowed(exclusive = true) lock_SlotOfOnesOwnRing this, int at, @Owned Frame frame) {
    Frame before = slots[at];
    slots[at] = null;
    synchronized (lock_SlotOfOnesOwnRing.class) {
      stored++;
    }
    slots[at] = frame;
    if (before != null) {
      before.send();
    }
  }

  void end(@Owned lock_SlotOfOnesOwnRing this) {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
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
