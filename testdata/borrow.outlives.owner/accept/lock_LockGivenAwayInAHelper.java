// A private method gives the lock of its callers to another object, and takes its loan afterwards.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockGivenAwayInAHelper {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  void use(Pauser pauser) {
    lock.lock();
    try {
      look(pauser);
    } finally {
      lock.unlock();
    }
  }

  private void look(Pauser pauser) {
    pauser.pause(lock);
    Frame frame = current;
    if (frame != null) {
      frame.length();
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

class Pauser {
  void pause(ReentrantLock lock) {
    lock.unlock();
    Thread.yield();
    lock.lock();
  }
}
