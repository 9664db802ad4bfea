// The frame is looked at when its lock has been given back.
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
      Frame frame;
      lock.lock();
      try {
        frame = held;
      } finally {
        lock.unlock();
      }
      if (frame != null) {
        // :: error: [borrow.outlives.owner]
        sum += frame.length();
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
