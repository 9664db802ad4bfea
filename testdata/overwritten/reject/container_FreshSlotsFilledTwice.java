// A constructor fills the slots that a field initializer made, and one of them again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FreshSlotsFilledTwice {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  FreshSlotsFilledTwice() {
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Frame();
    }
    // :: error: [overwritten]
    slots[1] = new Frame();
  }

  synchronized void flush() {
    for (int i = slots.length - 1; i >= 0; i--) {
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

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
