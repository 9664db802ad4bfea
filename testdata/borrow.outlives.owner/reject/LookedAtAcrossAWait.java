// What was read before a wait may be gone after it, since others had the lock meanwhile.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LookedAtAcrossAWait {
  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final @Nullable @Owned Frame[] slots = new Frame[2];
  private @Nullable @Owned Frame kept;

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      if (kept == null) {
        kept = frame;
      } else if (slots[0] == null) {
        slots[0] = frame;
      } else {
        frame.end();
      }
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.end();
      }
      Frame first = slots[0];
      slots[0] = null;
      if (first != null) {
        first.end();
      }
    } finally {
      lock.unlock();
    }
  }

  int length() throws InterruptedException {
    lock.lock();
    try {
      Frame frame = kept;
      filled.await();
      // :: error: [borrow.outlives.owner]
      return frame == null ? 0 : frame.length();
    } finally {
      lock.unlock();
    }
  }

  int lengthOfFirst() throws InterruptedException {
    lock.lock();
    try {
      Frame first = slots[0];
      filled.await();
      // :: error: [borrow.outlives.owner]
      return first == null ? 0 : first.length();
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
