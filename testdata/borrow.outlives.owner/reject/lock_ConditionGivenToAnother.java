// An object of another class waits for the condition of a lock, and a loan goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ConditionGivenToAnother {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable @Owned Frame current;

  void use(Pauser pauser) throws InterruptedException {
    lock.lock();
    try {
      Frame frame = current;
      if (frame != null) {
        pauser.pause(changed);
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
  void pause(Condition condition) throws InterruptedException {
    condition.await();
  }
}
