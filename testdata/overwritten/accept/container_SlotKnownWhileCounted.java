// Mended: Whoever only counts what is in the slots leaves the empty one empty.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotKnownWhileCounted {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  int replace(@Owned Frame frame) {
    Frame old = slots[0];
    slots[0] = null;
    if (old != null) {
      old.send();
    }
    int count = count(slots);
    slots[0] = frame;
    return count;
  }

  private static int count(@Nullable @Borrowed Frame[] slots) {
    int count = 0;
    for (Frame frame : slots) {
      count += frame == null ? 0 : 1;
    }
    return count;
  }

  void end() {
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
}
