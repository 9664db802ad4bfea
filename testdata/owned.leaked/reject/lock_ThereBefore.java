// that a field was not empty under one lock says nothing under the next
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ThereBefore {
  private @Nullable @Owned Frame held;

  // :: error: [owned.leaked]
  void replace(@Owned Frame frame) {
    synchronized (this) {
      if (held == null) {
        frame.send();
        return;
      }
    }
    synchronized (this) {
      if (held != null) {
        frame.send();
      }
    }
  }

  synchronized void shut() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void fill(@Owned Frame frame) {
    if (held == null) {
      held = frame;
    } else {
      frame.send();
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
