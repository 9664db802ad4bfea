// The field is guarded by its own object's lock, and that of another object is held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LockOfTheOther {
  void put(Slot slot, @Owned Frame frame) {
    Frame before;
    synchronized (slot.lock) {
      before = slot.held;
      slot.held = frame;
    }
    if (before != null) {
      before.drop();
    }
  }

  void move(Slot from, Slot to) {
    Frame frame;
    synchronized (to.lock) {
      frame = from.held;
      // :: error: [field.unsynchronized]
      from.held = null;
    }
    if (frame != null) {
      frame.send();
    }
  }

  static class Slot {
    final Object lock = new Object();

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
