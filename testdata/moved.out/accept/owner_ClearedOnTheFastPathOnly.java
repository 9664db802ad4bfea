// Mended: The field is cleared on one path and the frame is sent on both.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ClearedOnTheFastPathOnly {
  private @Nullable @Owned Frame pending;
  private boolean fast;

  synchronized void kick() {
    Frame frame = pending;
    if (frame == null) {
      return;
    }
    pending = null;
    fast = !fast;
    frame.send();
  }

  synchronized boolean submit(@Owned Frame frame) {
    if (pending != null) {
      frame.drop();
      return false;
    }
    pending = frame;
    return true;
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
