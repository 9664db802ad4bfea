// An object that is given a lock asks whether it is held, and so do others that it gives it to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockGivenOnByAnother {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame current;

  void use(Pauser pauser) {
    lock.lock();
    try {
      Frame frame = current;
      if (frame != null) {
        pauser.pause(lock);
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
  private final Waiter waiter = new Waiter();

  void pause(ReentrantLock lock) {
    Objects.requireNonNull(lock);
    waiter.await(lock);
  }
}

class Waiter {
  void await(ReentrantLock held) {
    if (!held.isHeldByCurrentThread()) {
      throw new IllegalStateException(String.valueOf(held));
    }
    held.lock();
    try {
      Thread.yield();
    } finally {
      held.unlock();
    }
  }
}
