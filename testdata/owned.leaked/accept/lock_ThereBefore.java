// Mended: the way on which the field is empty by now gives the frame up as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ThereBefore {
  private @Nullable @Owned Frame held;

  void replace(@Owned Frame frame) {
    synchronized (this) {
      if (held == null) {
        frame.send();
        return;
      }
    }
    synchronized (this) {
      if (held != null) {
        held.length();
      }
      frame.send();
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
