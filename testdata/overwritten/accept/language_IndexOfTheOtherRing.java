// A field of this ring counts its slots.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class language_IndexOfTheOtherRing {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private int at;

  void take() {
    Frame frame = slots[at];
    slots[at] = null;
    if (frame != null) {
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
