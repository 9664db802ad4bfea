// Mended: the field is looked at after the lock was let go.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockLeftByHelper {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.lock();
    relax();
    if (held == null) {
      held = frame;
    } else {
      frame.send();
    }
    lock.unlock();
  }

  /** Lets others have the lock for a while. */
  private void relax() {
    lock.unlock();
    lock.lock();
  }

  void end() {
    lock.lock();
    Frame frame = held;
    held = null;
    lock.unlock();
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
