// Returning a slot's frame as owned leaves the slot referring to it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotReturnedInPlace {
  private final @Nullable @Owned Frame[] slots = new Frame[16];

  synchronized @Nullable @Owned Frame take(int port) {
    Frame frame = slots[port];
    slots[port] = null;
    return frame;
  }

  synchronized void put(int port, @Owned Frame frame) {
    Frame old = slots[port];
    slots[port] = frame;
    if (old != null) {
      old.drop();
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
