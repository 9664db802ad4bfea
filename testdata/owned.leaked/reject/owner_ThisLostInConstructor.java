// Another constructor has stored the frame, and then this one throws: nobody has the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ThisLostInConstructor {
  private @Nullable @Owned Frame held;

  ThisLostInConstructor(@Owned Frame frame) {
    held = frame;
  }

  // :: error: [owned.leaked]
  ThisLostInConstructor(@Owned Frame frame, int size) {
    this(frame);
    if (size < 0) {
      throw new IllegalArgumentException();
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
