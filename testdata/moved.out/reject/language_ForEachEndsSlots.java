// The enhanced for lends the slots of an array; they may not be ended there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ForEachEndsSlots {
  private final @Nullable @Owned Frame[] slots = new Frame[8];

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

  synchronized void flush() {
    for (Frame frame : slots) {
      if (frame != null) {
        // :: error: [moved.out]
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
