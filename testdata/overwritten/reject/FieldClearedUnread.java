// The field is cleared and its request forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldClearedUnread {
  private @Nullable @Owned Frame pending;

  synchronized void reset() {
    // :: error: [overwritten]
    pending = null;
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
