// Mended: the lock is held from the test to the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockTakenByHelper {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  private void enter() {
    lock.lock();
  }

  private void leave() {
    lock.unlock();
  }

  void put(@Owned Frame frame) {
    enter();
    boolean isFree = held == null;
    if (isFree) {
      held = frame;
    } else {
      frame.send();
    }
    leave();
  }

  void end() {
    enter();
    Frame frame = held;
    held = null;
    leave();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
