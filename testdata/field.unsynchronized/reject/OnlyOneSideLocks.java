// One method holds the lock for the field and the other does not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OnlyOneSideLocks {
  private @Nullable @Owned Frame pending;

  synchronized void put(@Owned Frame frame) {
    if (pending == null) {
      pending = frame;
    } else {
      frame.drop();
    }
  }

  void flush() {
    Frame frame = pending;
    // :: error: [field.unsynchronized]
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
