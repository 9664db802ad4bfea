// A helper that is handed the array empties the slot that the loan came from.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotEmptiedByHelper {
  int first(@Nullable @Owned Frame[] slots) {
    Frame frame = slots[0];
    if (frame == null) {
      return 0;
    }
    flush(slots);
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  static void flush(@Nullable @Owned Frame[] slots) {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
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
