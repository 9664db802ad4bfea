// a return gives up what a field or slot keeps, and the finally behind it clears that, or puts another there
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ReturnedThenCleared {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private @Nullable @Owned Frame kept;
  private @Nullable @Refcounted Frame seen;
  private int head;

  @Nullable @Owned Frame take() {
    try {
      return kept;
    } finally {
      kept = null;
    }
  }

  @Owned Frame takeOrMake() {
    try {
      if (kept != null) {
        return kept;
      }
      return new Frame();
    } finally {
      kept = null;
    }
  }

  @Nullable @Owned Frame replace(@Owned Frame other) {
    try {
      return this.kept;
    } finally {
      this.kept = other;
    }
  }

  @Nullable @Refcounted Frame count() {
    try {
      return seen;
    } finally {
      seen = null;
    }
  }

  @Nullable @Owned Frame nextSlot() {
    try {
      return slots[head];
    } finally {
      slots[head] = null;
      head = (head + 1) % slots.length;
    }
  }

  void put(@Owned Frame frame) {
    Frame before = kept;
    kept = frame;
    if (before != null) {
      before.send();
    }
  }

  void see(@Refcounted Frame frame) {
    Frame before = seen;
    seen = frame;
    if (before != null) {
      before.release();
    }
  }
}

class LockedSlot {
  private final Lock lock = new ReentrantLock();
  private @Nullable @Owned Frame kept;

  void put(@Owned Frame frame) {
    lock.lock();
    try {
      if (kept == null) {
        kept = frame;
        return;
      }
    } finally {
      lock.unlock();
    }
    frame.send();
  }

  @Nullable @Owned Frame take() {
    lock.lock();
    try {
      return kept;
    } finally {
      kept = null;
      lock.unlock();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}
}
