// Each turn takes the lock of its own object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnerReassignedInLoop {
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

  void sendAll(Slot first) {
    Slot slot = first;
    while (slot != null) {
      synchronized (slot.lock) {
        Frame frame = slot.held;
        slot.held = null;
        if (frame != null) {
          frame.send();
        }
        slot = slot.next;
      }
    }
  }

  static class Slot {
    final Object lock = new Object();
    @Nullable Slot next;

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
