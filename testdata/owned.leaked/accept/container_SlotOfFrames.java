// A generic slot that is filled, swapped and emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfFrames {
  private final Slot<@Owned Frame> frame = new Slot<>();

  void install(@Owned Frame next) {
    Frame old = frame.swap(next);
    if (old != null) {
      old.send();
    }
  }

  void remove() {
    if (frame.isEmpty()) {
      return;
    }
    Frame old = frame.take();
    if (old != null) {
      old.drop();
    }
  }

  static class Slot<T> {
    private @Nullable @Owned T value;

    synchronized @Nullable @Owned T swap(@Owned T next) {
      T old = value;
      value = next;
      return old;
    }

    synchronized @Nullable @Owned T take() {
      T old = value;
      value = null;
      return old;
    }

    synchronized boolean isEmpty() {
      return value == null;
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
