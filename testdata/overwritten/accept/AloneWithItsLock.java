// Mended: whoever has the port for itself alone need not look again when it takes the lock.
import dev.custody.annotations.Borrowed;import dev.custody.annotations.Owned;
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

  void keep(@Borrowed(exclusive = true) AloneWithItsLock this, @Owned Frame frame) {
    if (kept != null) {
      frame.send();
      return;
    }
    lock.lock();
    try {
      kept = frame;
    } finally {
      lock.unlock();
    }
  }

  void keepFirst(@Borrowed(exclusive = true) AloneWithItsLock this, @Owned Frame frame) {
    if (slots[0] != null) {
      frame.send();
      return;
    }
    lock.lock();
    try {
      slots[0] = frame;
    } finally {
      lock.unlock();
    }
  }

  static void keepIn(@Borrowed(exclusive = true) AloneWithItsLock port, @Owned Frame frame) {
    if (port.kept != null) {
      frame.send();
      return;
    }
    port.lock.lock();
    try {
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
