// A frame of a row that a method picks is sent and stays in its slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RowThatAMethodPicks {
  private final @Nullable @Owned Frame[][] table = new Frame[4][4];
  private int row;

  private int pick() {
    return row++ & 3;
  }

  void sendFirst() {
    @Nullable @Owned Frame[] picked = table[pick()];
    Frame first = picked[0];
    if (first != null) {
      // :: error: [moved.out]
      first.send();
    }
  }

  void close() {
    for (@Nullable @Owned Frame[] each : table) {
      for (int i = 0; i < each.length; i++) {
        Frame frame = each[i];
        each[i] = null;
        if (frame != null) {
          frame.send();
        }
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
