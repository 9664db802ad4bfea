// The local is ended while the field still refers to it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LocalTakenFieldNotCleared {
  private @Nullable @Owned Frame pending;

  synchronized void put(@Owned Frame frame) {
    if (pending == null) {
      pending = frame;
    } else {
      frame.drop();
    }
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
