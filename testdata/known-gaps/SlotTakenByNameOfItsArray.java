// gap: an object lends by a method what a slot keeps, and the slot is emptied by a local name for the field's array; which field that name stands for is not asked
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
