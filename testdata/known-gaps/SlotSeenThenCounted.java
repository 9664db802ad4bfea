// gap: a slot that was seen to be empty has no name any more where the index of the store to it counts on, though it is still that slot; so with what is returned before a finally overwrites it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenThenCounted {
  private @Nullable @Owned Frame kept;

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

  void keep(@Owned Frame frame) {
    if (kept == null) {
      kept = frame;
    } else {
      frame.end();
    }
  }

  @Nullable @Owned Frame take() {
    try {
      // :: error: [moved.out]
      return kept;
    } finally {
      kept = null;
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
