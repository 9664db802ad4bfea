// Nobody else has the ring, but what its slot keeps has not been taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class lock_SlotOfOnesOwnRing {
  private static int stored;
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Borrowed(exclusive = true) lock_SlotOfOnesOwnRing this, int at, @Owned Frame frame) {
    synchronized (lock_SlotOfOnesOwnRing.class) {
      stored++;
    }
    // :: error: [overwritten]
    slots[at] = frame;
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
