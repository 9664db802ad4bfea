// Whoever may write to the slots may fill the empty one again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotKnownWhileCounted {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  int replace(@Owned Frame frame) {
    Frame old = slots[0];
    slots[0] = null;
    if (old != null) {
      old.send();
    }
    int count = refill(slots);
    // :: error: [overwritten]
    slots[0] = frame;
    return count;
  }

  private static int refill(@Nullable @Owned Frame[] slots) {
    int count = 0;
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == null) {
        slots[i] = new Frame();
        count++;
      }
    }
    return count;
  }

  void end() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
