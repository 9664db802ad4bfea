// What an object lent by a method is used after a slot was emptied by a local name for the array of its field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotTakenByNameOfItsArray {
  private final @Nullable @Owned Frame[] slots = new Frame[2];

  @Nullable @Borrowed("this") Frame first() {
    return slots[0];
  }

  int ofThis() {
    Frame frame = first();
    Frame[] row = slots;
    Frame taken = row[0];
    row[0] = null;
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofAnother(SlotTakenByNameOfItsArray other) {
    Frame frame = other.first();
    Frame[] row = other.slots;
    for (int i = 0; i < row.length; i++) {
      Frame taken = row[i];
      row[i] = null;
      if (taken != null) {
        taken.send();
      }
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
