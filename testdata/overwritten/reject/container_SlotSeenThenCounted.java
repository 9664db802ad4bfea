// A slot was seen to be empty, and the store goes to another one: the next, that of another array, or one that a call has filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenThenCounted {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private int next;

  @Nullable @Owned Frame take(int at) {
    Frame frame = slots[at];
    slots[at] = null;
    return frame;
  }

  int twice(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame, @Owned Frame other) {
    if (slots[end] == null) {
      slots[end++] = frame;
      // :: error: [overwritten]
      slots[end++] = other;
    } else {
      frame.end();
      other.end();
    }
    return end;
  }

  int later(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      end++;
      // :: error: [overwritten]
      slots[end++] = frame;
    } else {
      frame.end();
    }
    return end;
  }

  int otherSlot(@Nullable @Owned Frame[] slots, @Nullable @Owned Frame[] others, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      // :: error: [overwritten]
      others[end++] = frame;
    } else {
      frame.end();
    }
    return end;
  }

  int before(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      // :: error: [overwritten]
      slots[++end] = frame;
    } else {
      frame.end();
    }
    return end;
  }

  void reenter() {
    if (slots[next] == null) {
      // :: error: [overwritten]
      slots[next++] = fill();
    }
  }

  @Owned Frame fill() {
    if (slots[3] == null) {
      slots[3] = new Frame();
    }
    return new Frame();
  }

  int byBothNames(
      @Nullable @Owned Frame[] slots, int end, @Owned Frame frame, @Owned Frame other) {
    int at = end;
    if (slots[at] == null) {
      if (slots[end] == null) {
        slots[end++] = frame;
        // :: error: [overwritten]
        slots[at++] = other;
        return at;
      }
    }
    frame.end();
    other.end();
    return end;
  }

  int seenTwice(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame, @Owned Frame other) {
    int at = end;
    if (slots[end] == null) {
      slots[end++] = frame;
      // :: error: [overwritten]
      slots[at++] = other;
    } else {
      frame.end();
      other.end();
    }
    return end;
  }
}
@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
