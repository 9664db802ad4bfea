// The objects are those of an inner class, guarded by the lock of the one around them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class InnerObjectOfLock {
  private final List<Slot> slots = new ArrayList<>();

  synchronized void add(@Owned Frame frame) {
    Slot slot = new Slot();
    slot.fill(frame);
    slots.add(slot);
  }

  synchronized int total() {
    int total = 0;
    for (Slot slot : slots) {
      total += slot.length();
    }
    return total;
  }

  synchronized void flush() {
    for (Slot slot : slots) {
      slot.send();
    }
    slots.clear();
  }

  private static class Slot {
    private @Nullable @Owned Frame held;

    void fill(@Owned Frame frame) {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    }

    int length() {
      Frame frame = held;
      return frame == null ? 0 : frame.length();
    }

    void send() {
      Frame frame = held;
      held = null;
      if (frame != null) {
        frame.send();
      }
    }
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
