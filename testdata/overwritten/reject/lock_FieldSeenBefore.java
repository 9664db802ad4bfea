// a field that was read under one lock and is filled under the next may not be empty any more
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldSeenBefore {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    Frame before;
    synchronized (this) {
      before = held;
    }
    synchronized (this) {
      if (before == null) {
        // :: error: [overwritten]
        held = frame;
        return;
      }
    }
    frame.send();
  }

  synchronized void end() {
    Frame frame = held;
    held = null;
    if (frame != null) {
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
