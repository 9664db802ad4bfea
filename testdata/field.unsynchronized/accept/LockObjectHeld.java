// A ReentrantLock that the field names is held by lock() and unlock().
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockObjectHeld {
  private final ReentrantLock lock = new ReentrantLock();

  @GuardedBy("lock")
  private @Nullable @Owned Frame pending = new Frame();

  void flush() {
    Frame frame;
    lock.lock();
    try {
      frame = pending;
      pending = null;
    } finally {
      lock.unlock();
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
