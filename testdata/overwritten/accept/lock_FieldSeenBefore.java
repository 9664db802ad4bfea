// Mended: the field is read under the lock that is held while it is filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldSeenBefore {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    synchronized (this) {
      Frame before = held;
      if (before == null) {
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
