// Another object releases the lock between the read of a field and the store that empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class TakenAcrossAPause {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  void flush(Pauser pauser) {
    lock.lock();
    try {
      Frame frame = current;
      pauser.pause(lock);
      // :: error: [field.unsynchronized]
      current = null;
      if (frame != null) {
        frame.send();
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
