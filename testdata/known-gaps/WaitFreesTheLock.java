// gap: `wait()` lets another thread have the lock, so the loan may end there
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class WaitFreesTheLock {
  private @Nullable @Owned Frame held;

  synchronized int length() throws InterruptedException {
    Frame frame = held;
    if (frame == null) {
      return 0;
    }
    wait();
    return frame.length();
  }

  synchronized void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
