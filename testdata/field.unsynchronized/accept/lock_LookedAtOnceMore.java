// each look is under the lock, also where it is the second one, or was given away before
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LookedAtOnceMore {
  private @Nullable @Owned Frame kept;
  private final @Nullable @Owned Frame[] slots = new Frame[2];

  int readAgain() {
    Frame frame;
    synchronized (this) {
      frame = kept;
      int length = frame == null ? 0 : frame.length();
      frame = kept;
      return frame == null ? length : frame.length();
    }
  }

  int slot() {
    synchronized (this) {
      Frame frame = slots[0];
      return frame == null ? 0 : slots[0].length();
    }
  }

  void shown() {
    int length = slots.length;
    synchronized (this) {
      print(slots);
    }
    System.out.println(length);
  }

  synchronized void take() {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    frame = slots[0];
    slots[0] = null;
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void put(@Owned Frame frame) {
    if (kept == null) {
      kept = frame;
    } else if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  private static void print(@Nullable @Borrowed Frame[] frames) {
    System.out.println(frames.length);
  }
}

@Tracked
class Port {
  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private volatile @Nullable @Owned Frame kept;

  void take() {
    lock.lock();
    try {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.send();
      }
    } finally {
      lock.unlock();
    }
  }

  void end(@Owned Port this) {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
  }

  static int waited(@Borrowed(exclusive = true) Port port) throws InterruptedException {
    port.lock.lock();
    try {
      Frame frame = port.kept;
      port.filled.await();
      frame = port.kept;
      return frame == null ? 0 : frame.length();
    } finally {
      port.lock.unlock();
    }
  }

  static int lookedThenLocked(@Borrowed(exclusive = true) Port port) {
    Frame frame = port.kept;
    port.lock.lock();
    try {
      frame = port.kept;
      return frame == null ? 0 : frame.length();
    } finally {
      port.lock.unlock();
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
