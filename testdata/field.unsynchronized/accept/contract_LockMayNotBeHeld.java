// Whoever tries a lock asks whether it was got, and whoever takes it on both branches has it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
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
    if (!lock.tryLock()) {
      return;
    }
    Frame frame = next;
    next = null;
    lock.unlock();
    if (frame != null) {
      frame.send();
    }
  }

  void flushInTime() throws InterruptedException {
    boolean got = lock.tryLock(1, TimeUnit.SECONDS);
    if (got) {
      Frame frame;
      try {
        frame = next;
        next = null;
      } finally {
        lock.unlock();
      }
      if (frame != null) {
        frame.send();
      }
    }
  }

  void flushSoon(boolean mayBeInterrupted) throws InterruptedException {
    if (mayBeInterrupted) {
      lock.lockInterruptibly();
    } else {
      lock.lock();
    }
    Frame frame;
    try {
      frame = next;
      next = null;
    } finally {
      lock.unlock();
    }
    if (frame != null) {
      frame.send();
    }
  }

  void flushByAnotherName() {
    ReentrantLock mine = lock;
    ArrayDeque<@Owned Frame> frames = later;
    mine.lock();
    try {
      Frame frame = frames.poll();
      if (frame != null) {
        frame.send();
      }
    } finally {
      mine.unlock();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
