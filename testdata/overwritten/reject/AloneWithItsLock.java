// What was seen to be empty before the lock is taken, others may have filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

@Tracked
class AloneWithItsLock {
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable @Owned Frame kept;
  private final @Nullable @Owned Frame[] slots = new Frame[2];

  void end(@Owned AloneWithItsLock this) {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  void keep(AloneWithItsLock this, @Owned Frame frame) {
    if (kept != null) {
      frame.send();
      return;
    }
    lock.lock();
    try {
      // :: error: [overwritten]
      kept = frame;
    } finally {
      lock.unlock();
    }
  }

  void keepFirst(AloneWithItsLock this, @Owned Frame frame) {
    if (slots[0] != null) {
      frame.send();
      return;
    }
    lock.lock();
    try {
      // :: error: [overwritten]
      slots[0] = frame;
    } finally {
      lock.unlock();
    }
  }

  static void keepIn(AloneWithItsLock port, @Owned Frame frame) {
    if (port.kept != null) {
      frame.send();
      return;
    }
    port.lock.lock();
    try {
      // :: error: [overwritten]
      port.kept = frame;
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
