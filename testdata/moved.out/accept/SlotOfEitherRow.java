// A slot of one of two rows in turn is emptied before a field keeps what was there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfEitherRow {
  private @Nullable @Owned Frame held;

  void takeOne(@Nullable @Owned Frame[] row, @Nullable @Owned Frame[] other) {
    @Nullable @Owned Frame[] from = row;
    for (int i = 0; i < 8; i++) {
      if (held == null) {
        Frame frame = from[i];
        from[i] = null;
        held = frame;
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
