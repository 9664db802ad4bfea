// The variable by which the lock was taken stands for another object when the field is emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnerReassigned {
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

  void send(Slot slot, Slot next) {
    Frame frame;
    synchronized (slot.lock) {
      slot = next;
      frame = slot.held;
      // :: error: [field.unsynchronized]
      slot.held = null;
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
