// Two initializer blocks fill one field, and neither is told to be the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializersFillTwice {
  private @Nullable @Owned Frame frame;

  {
    // :: error: [overwritten]
    frame = new Frame();
  }

  {
    // :: error: [overwritten]
    frame = new Frame();
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
