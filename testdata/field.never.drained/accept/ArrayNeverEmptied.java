// The slots of an array are filled and never emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayNeverEmptied {
  private final @Nullable @Owned Frame[] slots = new Frame[16];

  synchronized void put(int port, @Owned Frame frame) {
    if (slots[port] == null) {
      slots[port] = frame;
    } else {
      frame.drop();
    }
  }

  synchronized void clear(int port) {
    Frame frame = slots[port];
    slots[port] = null;
    if (frame != null) {
      frame.drop();
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
