// The helper runs the closure under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ClosureRunUnderLock {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  private void withLock(@RunsNow Runnable section) {
    lock.lock();
    try {
      section.run();
    } finally {
      lock.unlock();
    }
  }

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
    int[] length = new int[1];
    withLock(
        () -> {
          Frame frame = held;
          if (frame != null) {
            length[0] = frame.length();
          }
        });
    return length[0];
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
