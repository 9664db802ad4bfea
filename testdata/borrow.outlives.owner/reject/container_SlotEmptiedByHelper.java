// A helper empties the slot that keeps what it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotEmptiedByHelper {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  int last() {
    Frame first = slots[0];
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : drop(first);
  }

  private int drop(@Borrowed Frame frame) {
    Frame other = slots[0];
    slots[0] = null;
    if (other != null) {
      other.send();
    }
    return frame.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
