// The lock of another object is taken.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ReentrantLockOfTheOther {
  void put(Slot slot, @Owned Frame frame) {
    Frame before;
    slot.lock.lock();
    try {
      before = slot.held;
      slot.held = frame;
    } finally {
      slot.lock.unlock();
    }
    if (before != null) {
      before.drop();
    }
  }

  void move(Slot from, Slot to) {
    Frame frame;
    Slot locked = to;
    locked.lock.lock();
    try {
      frame = from.held;
      // :: error: [field.unsynchronized]
      from.held = null;
    } finally {
      locked.lock.unlock();
    }
    if (frame != null) {
      frame.send();
    }
  }

  static class Slot {
    final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    @Nullable @Owned Frame held;
  }

  @interface GuardedBy {
    String value();
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
