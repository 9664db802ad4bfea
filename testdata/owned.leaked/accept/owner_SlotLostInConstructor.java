// Mended: The frame is in a slot of an object that is never made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotLostInConstructor {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  SlotLostInConstructor(@Owned Frame frame, int size) {
    if (size < 0) {
      frame.send();
      throw new IllegalArgumentException();
    }
    slots[0] = frame;
  }

  void end() {
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
