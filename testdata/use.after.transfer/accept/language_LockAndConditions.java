// A bounded queue with a lock and two conditions.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockAndConditions {
  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      queue.add(frame);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  Frame take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (queue.isEmpty()) {
        filled.await();
      }
      return queue.remove();
    } finally {
      lock.unlock();
    }
  }

  @Nullable Frame tryTake() {
    if (!lock.tryLock()) {
      return null;
    }
    try {
      return queue.poll();
    } finally {
      lock.unlock();
    }
  }

  void sendOne() throws InterruptedException {
    Frame frame = take();
    frame.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
