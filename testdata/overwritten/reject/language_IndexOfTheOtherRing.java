// A field of another ring counts other slots than that of this one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class language_IndexOfTheOtherRing {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private int at;
  private volatile int newest;

  void take(language_IndexOfTheOtherRing other) {
    Frame frame = slots[at];
    // :: error: [overwritten]
    slots[other.at] = null;
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  void takeNewest() {
    Frame frame = slots[newest];
    // :: error: [overwritten]
    slots[newest] = null;
    if (frame != null) {
      // :: error: [moved.out]
      frame.send();
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
