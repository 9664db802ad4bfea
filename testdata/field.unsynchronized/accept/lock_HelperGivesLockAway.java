// The helper is called before the read.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class HelperGivesLockAway {
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

  private void relax() {
    lock.unlock();
    Thread.onSpinWait();
    lock.lock();
  }

  void send() {
    lock.lock();
    try {
      relax();
      Frame frame = held;
      held = null;
      if (frame != null) {
        frame.send();
      }
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
