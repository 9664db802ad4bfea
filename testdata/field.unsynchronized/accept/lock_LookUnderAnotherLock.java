// Both hold the same lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LookUnderAnotherLock {
  private final ReentrantLock taking = new ReentrantLock();
  private final ReentrantLock looking = new ReentrantLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    taking.lock();
    try {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    } finally {
      taking.unlock();
    }
  }

  int length() {
    taking.lock();
    try {
      return held == null ? 0 : held.length();
    } finally {
      taking.unlock();
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
