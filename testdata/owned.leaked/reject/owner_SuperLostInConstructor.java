// The constructor above has stored the frame, and then this one throws: nobody has the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SuperLostInConstructor extends Base {
  // :: error: [owned.leaked]
  SuperLostInConstructor(@Owned Frame frame, int size) {
    super(frame);
    if (size < 0) {
      throw new IllegalArgumentException();
    }
  }
}

class Base {
  private @Nullable @Owned Frame held;

  Base(@Owned Frame frame) {
    held = frame;
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
