// The field says which lock guards it, and the lock is not held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LockNotHeld {
  private final Object lock = new Object();

  @GuardedBy("lock")
  private @Nullable @Owned Frame pending;

  void put(@Owned Frame frame) {
    synchronized (lock) {
      if (pending == null) {
        pending = frame;
        return;
      }
    }
    frame.drop();
  }

  void flush() {
    Frame frame;
    synchronized (lock) {
      frame = pending;
      pending = null;
    }
    if (frame != null) {
      frame.send();
    }
  }
}

@interface GuardedBy {
  String value();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
