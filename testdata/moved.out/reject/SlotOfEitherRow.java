// A slot of one of two rows in turn still refers to what a field keeps, when the index and the row are others.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfEitherRow {
  private @Nullable @Owned Frame held;

  void takeOne(@Nullable @Owned Frame[] row, @Nullable @Owned Frame[] other) {
    @Nullable @Owned Frame[] from = row;
    for (int i = 0; i < 8; i++) {
      if (held == null) {
        // :: error: [moved.out]
        held = from[i];
      }
      from = from == row ? other : row;
    }
  }

  @Nullable @Owned Frame take() {
    Frame frame = held;
    held = null;
    return frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
