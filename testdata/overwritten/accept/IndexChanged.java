// The index is changed between test and store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexChanged {
  private final @Nullable @Owned Frame[] slots = new Frame[16];

  synchronized void put(int port, @Owned Frame frame) {
    port++;
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
