// A ring over an array: a store goes only into an empty slot.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class ArrayRing {
  private final @Nullable @Owned Frame[] slots;
  private int head;
  private int tail;

  ArrayRing(int capacity) {
    slots = new Frame[capacity];
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  synchronized boolean offer(@Owned Frame frame) {
    if (slots[tail] != null) {
      return false;
    }
    slots[tail] = frame;
    tail = (tail + 1) % slots.length;
    return true;
  }

  synchronized @Nullable @Owned Frame poll() {
    Frame frame = slots[head];
    if (frame == null) {
      return null;
    }
    slots[head] = null;
    head = (head + 1) % slots.length;
    return frame;
  }

  synchronized int peekLength() {
    Frame frame = slots[head];
    return frame == null ? 0 : frame.length();
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
