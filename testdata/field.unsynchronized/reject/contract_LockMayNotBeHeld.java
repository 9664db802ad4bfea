// A lock that was only tried, or taken on one branch, may not be held behind it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LockMayNotBeHeld {
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<@Owned Frame> later = new ArrayDeque<>();
  private @Nullable @Owned Frame next;

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      if (next == null) {
        next = frame;
      } else {
        later.add(frame);
      }
    } finally {
      lock.unlock();
    }
  }

  void flushTried() {
    lock.tryLock();
    Frame frame = next;
    // :: error: [field.unsynchronized]
    next = null;
    lock.unlock();
    if (frame != null) {
      frame.send();
    }
  }

  void flushMaybe(boolean locked) {
    if (!locked) {
      lock.lock();
    }
    Frame frame = next;
    // :: error: [field.unsynchronized]
    next = null;
    if (!locked) {
      lock.unlock();
    }
    if (frame != null) {
      frame.send();
    }
  }

  void flush() {
    lock.lock();
    try {
      Frame frame = later.poll();
      if (frame != null) {
        frame.send();
      }
    } finally {
      lock.unlock();
    }
  }

  void flushByAnotherName() {
    ArrayDeque<@Owned Frame> frames = later;
    // :: error: [field.unsynchronized]
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
