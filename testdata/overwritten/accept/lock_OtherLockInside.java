// Another lock that is taken in between changes nothing: the lock of the field is held all the time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class OtherLockInside {
  private final ReentrantLock lock = new ReentrantLock();
  private final Object log = new Object();
  private @Nullable @Owned Frame held;
  private final Map<Integer, @Owned Frame> map = new HashMap<>();
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();
  private int lines;

  synchronized void put(@Owned Frame frame) {
    if (held == null) {
      synchronized (log) {
        lines++;
      }
      held = frame;
    } else {
      frame.send();
    }
  }

  synchronized void put(int key, @Owned Frame frame) {
    if (map.containsKey(key)) {
      frame.send();
      return;
    }
    line();
    map.put(key, frame);
  }

  /** Takes the lock once more that its callers hold. */
  private synchronized void line() {
    lines++;
  }

  synchronized void shut() {
    store();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    lock.lock();
    lines++;
    lock.unlock();
    queue.clear();
  }

  /** Its callers hold the lock. */
  private void store() {
    Frame frame = held;
    synchronized (log) {
      lines++;
    }
    held = null;
    if (frame != null) {
      queue.add(frame);
    }
  }

  synchronized void end(int key) {
    Frame frame = map.remove(key);
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
