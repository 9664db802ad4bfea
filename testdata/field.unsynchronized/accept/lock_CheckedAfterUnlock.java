// Only whether the references are the same is asked after the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class CheckedAfterUnlock {
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

  boolean isThere() {
    Frame frame;
    lock.lock();
    try {
      frame = held;
    } finally {
      lock.unlock();
    }
    return frame != null;
  }

  void sendAll() {
    for (int i = 0; i < 3; i++) {
      Frame frame;
      lock.lock();
      try {
        frame = held;
        held = null;
      } finally {
        lock.unlock();
      }
      if (frame != null) {
        frame.send();
      }
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
