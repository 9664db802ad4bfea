// what is returned is in a slot of the array that is said to lend it, which may be in a row of that, or found by a loop
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class SlotOfAnArgument {
  static @Nullable @Borrowed("#1") Frame at(@Nullable @Owned Frame[] slots, int index) {
    return slots[index];
  }

  static @Nullable @Borrowed("slots") Frame next(@Nullable @Owned Frame[] slots, int index) {
    return slots[(index + 1) & (slots.length - 1)];
  }

  static @Nullable @Borrowed("#1") Frame counted(@Nullable @Refcounted Frame[] slots, int index) {
    Frame frame = slots[index];
    return frame != null && frame.length() > 0 ? frame : null;
  }

  static @Nullable @Borrowed("#1") Frame cell(@Nullable @Owned Frame[][] rows, int x, int y) {
    return rows[y][x];
  }

  static @Nullable @Borrowed("#1") Frame any(@Nullable @Owned Frame[] slots) {
    for (Frame frame : slots) {
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  static @Nullable @Borrowed("#1") Frame longest(@Nullable @Owned Frame[] slots) {
    Frame best = null;
    for (Frame frame : slots) {
      if (frame != null && (best == null || frame.length() > best.length())) {
        best = frame;
      }
    }
    return best;
  }

  static @Nullable @Borrowed("#1") Frame byIndex(@Nullable @Owned Frame[] slots) {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      if (frame != null && frame.length() > 0) {
        return frame;
      }
    }
    return null;
  }

  static @Borrowed("#1") Frame ofPlain(Frame[] slots) {
    return slots[0];
  }

  static @Borrowed("#1") Frame ofList(List<@Owned Frame> frames) {
    return frames.get(0);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
