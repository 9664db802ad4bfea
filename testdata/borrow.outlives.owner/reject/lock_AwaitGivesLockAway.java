// A condition gives its lock to others while it waits.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class AwaitGivesLockAway {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
      filled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  int length() throws InterruptedException {
    lock.lock();
    try {
      Frame frame = held;
      while (frame == null || frame.length() == 0) {
        filled.await();
        // :: error: [borrow.outlives.owner]
        frame.length();
      }
      return frame.length();
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
