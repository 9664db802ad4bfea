// The look is made only where the lock was got.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class TryLockThenLook {
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
    if (!lock.tryLock()) {
      return -1;
    }
    try {
      Frame frame = held;
      return frame == null ? 0 : frame.length();
    } finally {
      lock.unlock();
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
