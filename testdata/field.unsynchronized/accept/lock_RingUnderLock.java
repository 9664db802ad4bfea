// A ring whose head is looked at and taken under one lock, by helpers.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class RingUnderLock {
  private final ReentrantLock lock = new ReentrantLock();
  private final @Nullable @Owned Frame[] ring = new Frame[8];
  private int head;

  void put(int at, @Owned Frame frame) {
    lock.lock();
    try {
      Frame before = ring[at];
      ring[at] = frame;
      if (before != null) {
        before.drop();
      }
    } finally {
      lock.unlock();
    }
  }

  int poll(int limit) {
    int done = 0;
    lock.lock();
    try {
      while (done < limit && isReady(head)) {
        Frame frame = ring[head];
        ring[head] = null;
        head = (head + 1) % 8;
        if (frame != null) {
          frame.send();
        }
        done++;
      }
    } finally {
      lock.unlock();
    }
    return done;
  }

  private boolean isReady(int at) {
    Frame frame = ring[at];
    return frame != null && frame.length() > 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
