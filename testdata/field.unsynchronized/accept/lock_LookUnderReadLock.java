// Who only looks may do so under the read lock, beside others who look.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

class LookUnderReadLock {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.writeLock().lock();
    try {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  int length() {
    lock.readLock().lock();
    try {
      Frame frame = held;
      return frame == null ? 0 : frame.length();
    } finally {
      lock.readLock().unlock();
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
