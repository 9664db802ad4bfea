// The frame is looked at anew each time that the lock is taken.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class lock_LookedAtInEachTurn {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  int lengths() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      lock.lock();
      try {
        Frame frame = held;
        if (frame != null) {
          sum += frame.length();
        }
      } finally {
        lock.unlock();
      }
    }
    return sum;
  }

  @Nullable @Owned Frame take() {
    lock.lock();
    try {
      Frame frame = held;
      held = null;
      return frame;
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
