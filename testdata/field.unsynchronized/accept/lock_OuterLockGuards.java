// The lock of the object around it guards the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OuterLockGuards {
  private final Object lock = new Object();

  class Slot {
    @GuardedBy("lock")
    private @Nullable @Owned Frame held;

    void put(@Owned Frame frame) {
      Frame before;
      synchronized (lock) {
        before = held;
        held = frame;
      }
      if (before != null) {
        before.drop();
      }
    }

    void send() {
      Frame frame;
      synchronized (OuterLockGuards.this.lock) {
        frame = held;
        held = null;
      }
      if (frame != null) {
        frame.send();
      }
    }
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
