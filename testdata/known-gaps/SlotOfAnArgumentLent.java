// gap: a slot of an argument that says what it keeps is not known to be lent by that argument; one of an array that says nothing is, and so is an element of a list
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class SlotOfAnArgumentLent {
  static @Nullable @Borrowed("#1") Frame at(@Nullable @Owned Frame[] slots, int index) {
    // :: error: [borrow.returned]
    return slots[index];
  }

  static @Nullable @Borrowed("#1") Frame any(@Nullable @Owned Frame[] slots) {
    for (Frame frame : slots) {
      if (frame != null) {
        // :: error: [borrow.returned]
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
  void end(@Owned Frame this) {}
}
