// The other object's lock is held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnLockForTheOther {
  private final Object lock = new Object();

  @GuardedBy("lock")
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    Frame before;
    synchronized (lock) {
      before = held;
      held = frame;
    }
    if (before != null) {
      before.drop();
    }
  }

  void steal(OwnLockForTheOther other) {
    Frame frame;
    synchronized (other.lock) {
      frame = other.held;
      other.held = null;
    }
    if (frame != null) {
      frame.send();
    }
  }

  @interface GuardedBy {
    String value();
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
