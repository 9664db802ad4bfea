// One slot is tested and another one filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OtherSlotTested {
  private final @Nullable @Owned Frame[] slots = new Frame[16];

  synchronized void put(int from, int to, @Owned Frame frame) {
    if (slots[to] == null) {
      slots[to] = frame;
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
