// The slot of the array is passed on as owned and keeps its reference.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotPassedOnWithoutClearing {
  private final @Nullable @Owned Frame[] lanes = new Frame[4];

  synchronized void load(int lane, @Owned Frame frame) {
    if (lanes[lane] == null) {
      lanes[lane] = frame;
    } else {
      frame.drop();
    }
  }

  synchronized void fire(int lane, Wire wire) {
    Frame frame = lanes[lane];
    if (frame != null) {
      // :: error: [moved.out]
      wire.put(frame);
    }
  }
}

interface Wire {
  void put(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
