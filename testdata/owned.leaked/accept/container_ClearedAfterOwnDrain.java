// A queue that one of its methods has drained, or that was counted before, is cleared without harm.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ClearedAfterOwnDrain {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized void stop() {
    sendAll();
    frames.clear();
  }

  private void sendAll() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }

  static int countedBefore(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    int size = queue.size();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    queue.clear();
    if (size > 0) {
      return size;
    }
    return 0;
  }

  int emptyUnderTheLock(boolean isWanted) {
    Frame spare = null;
    lock.lock();
    try {
      if (isWanted) {
        spare = new Frame();
      }
    } finally {
      lock.unlock();
    }
    if (spare != null) {
      spare.send();
      return 1;
    }
    return 0;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
