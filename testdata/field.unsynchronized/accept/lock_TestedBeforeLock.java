// Looked whether there is one before the lock is taken, and again under it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TestedBeforeLock {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  void send() {
    if (held == null) {
      return;
    }
    Frame frame;
    synchronized (this) {
      frame = held;
      if (frame != null && frame.length() == 0) {
        return;
      }
      held = null;
    }
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
