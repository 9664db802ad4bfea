// The null test says that the slot is empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullBeforeStore {
  private @Nullable @Owned Frame pending;

  synchronized boolean offer(@Owned Frame frame) {
    if (pending != null) {
      frame.drop();
      return false;
    }
    pending = frame;
    return true;
  }

  synchronized void flush() {
    Frame frame = pending;
    pending = null;
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
