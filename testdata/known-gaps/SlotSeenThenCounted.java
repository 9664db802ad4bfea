// gap: a slot that was seen to be empty has no name any more where the index of the store to it counts on, though it is still that slot
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenThenCounted {
  int put(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      // :: error: [overwritten]
      slots[end++] = frame;
    } else {
      frame.end();
    }
    return end;
  }

  int putByHand(@Nullable @Owned Frame[] slots, int end, @Owned Frame frame) {
    if (slots[end] == null) {
      slots[end] = frame;
      end++;
    } else {
      frame.end();
    }
    return end;
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
