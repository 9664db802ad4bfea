// A finally block sees the exception of a call made while the frame is owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockedCallMayThrow {
  interface Policy {
    int priority(int length);
  }

  private final Lock lock = new ReentrantLock();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private int priorities;

  // :: error: [owned.leaked]
  void put(Policy policy, @Owned Frame frame) {
    lock.lock();
    try {
      priorities += policy.priority(frame.length());
      queue.add(frame);
    } finally {
      lock.unlock();
    }
  }

  @Nullable Frame take() {
    lock.lock();
    try {
      return queue.poll();
    } finally {
      lock.unlock();
    }
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
