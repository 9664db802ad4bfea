// An object that was given a lock when it was made releases it for a while, and a loan goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockKeptByAnother {
  private final ReentrantLock lock = new ReentrantLock();
  private final Pauser pauser = new Pauser(lock);
  private @Nullable @Owned Frame current;

  void use() {
    lock.lock();
    try {
      Frame frame = current;
      if (frame != null) {
        pauser.pause();
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
  private final ReentrantLock lock;

  Pauser(ReentrantLock lock) {
    this.lock = lock;
  }

  void pause() {
    lock.unlock();
    Thread.yield();
    lock.lock();
  }
}
