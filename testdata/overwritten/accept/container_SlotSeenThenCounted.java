// A slot was seen to be empty, or has been emptied, and the store to it counts its index on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenThenCounted {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private int next;

  int put(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      slots[end++] = frame;
    } else {
      frame.end();
    }
    return end;
  }

  void field(@Owned Frame frame) {
    if (slots[next] == null) {
      slots[next++] = frame;
    } else {
      frame.end();
    }
    if (next == slots.length) {
      next = 0;
    }
  }

  void emptied(@Owned Frame frame) {
    Frame old = slots[next];
    slots[next] = null;
    slots[next++] = frame;
    if (old != null) {
      old.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
