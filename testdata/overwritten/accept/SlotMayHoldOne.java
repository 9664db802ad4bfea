// A slot of an array may still own the frame of its port.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotMayHoldOne {
  private final @Nullable @Owned Frame[] slots = new Frame[16];

  synchronized void put(int port, @Owned Frame frame) {
    if (slots[port] == null) {
      slots[port] = frame;
    } else {
      frame.drop();
    }
  }

  synchronized @Nullable @Owned Frame take(int port) {
    Frame frame = slots[port];
    slots[port] = null;
    return frame;
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
