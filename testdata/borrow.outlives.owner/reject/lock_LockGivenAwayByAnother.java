// An object of another class that is given a lock releases it for a while, and a loan goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockGivenAwayByAnother {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  void use(Pauser pauser) {
    lock.lock();
    try {
      Frame frame = current;
      if (frame != null) {
        pauser.pause(lock);
        // :: error: [borrow.outlives.owner]
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

class Pauser {
  void pause(ReentrantLock lock) {
    lock.unlock();
    Thread.yield();
    lock.lock();
  }
}
