// Mended: the queue is cleared while the lock is held under which it gave nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class PolledNullBefore {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  void shut() {
    lock.lock();
    Frame last = queue.poll();
    if (last == null) {
      queue.clear();
    } else {
      last.send();
    }
    lock.unlock();
  }

  void add(@Owned Frame frame) {
    lock.lock();
    queue.add(frame);
    lock.unlock();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
