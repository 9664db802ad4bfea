// A lane of the enum replaces the frame that it still holds.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

enum EnumLaneOverwrites {
  URGENT,
  BULK;

  private @Nullable @Owned Frame held;

  synchronized void load(@Owned Frame frame) {
    // :: error: [overwritten]
    held = frame;
  }

  synchronized void fire() {
    Frame frame = held;
    held = null;
    if (frame != null && this == URGENT) {
      frame.send();
    } else if (frame != null) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
