// The field of one object was tested, and that of another is filled: the variable has changed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ObjectChangedAfterTest {
  void put(Link link, Link other, @Owned Frame frame) {
    if (link.held == null) {
      link = other;
      // :: error: [overwritten]
      link.held = frame;
    } else {
      frame.send();
    }
  }
}

class Link {
  @Nullable @Owned Frame held;

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

  int length() {
    return 0;
  }
}
