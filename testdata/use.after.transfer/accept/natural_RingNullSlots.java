// A ring over an array: a slot that is not null is taken, and that is how full and empty are told.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class RingNullSlots {
  private final @Nullable @Owned Frame[] slots;
  private final int mask;
  private int head;
  private int tail;

  RingNullSlots(int sizePowerOfTwo) {
    slots = new Frame[sizePowerOfTwo];
    mask = sizePowerOfTwo - 1;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  synchronized boolean offer(@Owned Frame frame) {
    int at = tail & mask;
    if (slots[at] != null) {
      return false;
    }
    slots[at] = frame;
    tail++;
    return true;
  }

  synchronized @Nullable @Owned Frame poll() {
    int at = head & mask;
    Frame frame = slots[at];
    if (frame == null) {
      return null;
    }
    slots[at] = null;
    head++;
    return frame;
  }

  int transfer(RingNullSlots to) {
    int moved = 0;
    for (Frame frame = poll(); frame != null; frame = poll()) {
      if (!to.offer(frame)) {
        frame.drop();
        return moved;
      }
      moved++;
    }
    return moved;
  }
}

@Tracked
interface Frame {
  int length();

  void drop(@Owned Frame this);
}
