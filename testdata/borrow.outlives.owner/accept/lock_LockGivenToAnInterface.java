// An interface is given another lock than the one that is held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockGivenToAnInterface {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  private final ReentrantLock other = new ReentrantLock();

  void use(Pausing pauser) {
    lock.lock();
    try {
      Frame frame = current;
      if (frame != null) {
        pauser.pause(other);
        frame.length();
      }
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      Frame frame = current;
      current = null;
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

  int length() {
    return 0;
  }
}

interface Pausing {
  void pause(ReentrantLock lock);
}
