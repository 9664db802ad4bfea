// The lock is released between the read and the use.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class UseAfterUnlock {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    } finally {
      lock.unlock();
    }
  }

  int length() {
    lock.lock();
    Frame frame = held;
    lock.unlock();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
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
