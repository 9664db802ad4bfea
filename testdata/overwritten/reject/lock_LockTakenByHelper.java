// what was seen is old when a method has let the lock go and another has taken it again
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
    leave();
    enter();
    if (isFree) {
      // :: error: [overwritten]
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
