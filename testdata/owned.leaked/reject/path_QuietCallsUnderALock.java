// Asking a queue for its size throws nothing that a finally sees; asking a policy may.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class QuietCallsUnderALock {
  interface Policy {
    int limit();
  }

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Queue<@Owned Frame> queue = new ArrayDeque<>();
  private final AtomicLong refused = new AtomicLong();

  // :: error: [owned.leaked]
  void put(@Owned Frame frame, Policy policy) {
    lock.lock();
    try {
      if (queue.size() < policy.limit()) {
        queue.add(frame);
        filled.signal();
        return;
      }
      refused.incrementAndGet();
    } finally {
      lock.unlock();
    }
    frame.drop();
  }

  void close(Policy policy) {
    // :: error: [owned.leaked]
    List<@Owned Frame> rest = new ArrayList<>();
    lock.lock();
    try {
      Frame next;
      while (rest.size() < policy.limit() && (next = queue.poll()) != null) {
        rest.add(next);
      }
    } finally {
      lock.unlock();
    }
    while (!rest.isEmpty()) {
      rest.remove(rest.size() - 1).drop();
    }
  }
}

@Tracked
interface Frame {
  void drop(@Owned Frame this);
}
