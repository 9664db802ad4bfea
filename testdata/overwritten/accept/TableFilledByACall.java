// A method of the same object may fill the slot that was seen to be empty before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TableFilledByACall {
  private final @Nullable @Owned Frame[] slots = new Frame[8];

  void put(int tag, @Owned Frame frame) {
    refill();
    if (slots[tag] == null) {
      slots[tag] = frame;
    } else {
      frame.send();
    }
  }

  private void refill() {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == null) {
        slots[i] = new Frame();
      }
    }
  }

  void flush() {
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

  int length() {
    return 0;
  }
}
