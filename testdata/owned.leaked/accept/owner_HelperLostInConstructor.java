// Mended: A helper has stored the frame, and then the constructor throws: nobody has the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class HelperLostInConstructor {
  private @Nullable @Owned Frame held;

  HelperLostInConstructor(@Owned Frame frame, int size) {
    if (size < 0) {
      frame.send();
      throw new IllegalArgumentException();
    }
    put(frame);
  }

  private void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.send();
    }
  }

  void end() {
    Frame each = held;
    held = null;
    if (each != null) {
      each.send();
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
