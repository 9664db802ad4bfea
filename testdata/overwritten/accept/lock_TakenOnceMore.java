// Mended: the field is tested and filled while the lock is held once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class TakenOnceMore {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.lock();
    if (held != null) {
      lock.unlock();
      frame.send();
      return;
    }
    held = frame;
    lock.unlock();
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
