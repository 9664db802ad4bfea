// gap: the text or class of an array is asked for, which changes nothing in its slots, and their loans are taken to have ended
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TextOfAnArray {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  int describe(StringBuilder to) {
    Frame first = first(slots);
    to.append(slots.toString());
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.size();
  }

  private static @Nullable @Borrowed("#1") Frame first(@Nullable @Owned Frame[] row) {
    return row[0];
  }

  void end() {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
