// The other object fills its own field after it was seen to be empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FilledByACall {
  void put(Box box, @Owned Frame frame) {
    if (box.held == null) {
      box.refill();
      // :: error: [overwritten]
      box.held = frame;
    } else {
      frame.send();
    }
  }
}

class Box {
  @Nullable @Owned Frame held;

  void refill() {
    if (held == null) {
      held = new Frame();
    }
  }

  void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
