// What is empty when another object has released the lock for a while is filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class SeenEmptyBeforeItIsGivenAway {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  void put(@Owned Frame frame, Pauser pauser) {
    lock.lock();
    pauser.pause(lock);
    if (current == null) {
      current = frame;
    } else {
      frame.send();
    }
    lock.unlock();
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
