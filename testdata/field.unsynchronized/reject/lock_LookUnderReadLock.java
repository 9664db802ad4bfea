// The value is taken out under the read lock, which others may hold beside it.
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
      // :: error: [field.unsynchronized]
      held = null;
      if (frame != null) {
        frame.drop();
      }
      return 0;
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
