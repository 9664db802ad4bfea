// What was expected in an atomic slot is given up where the swap succeeds.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwappedForNothing {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();
  private final AtomicReference<String> name = new AtomicReference<>("first");

  void put(@Owned Frame frame) {
    if (!slot.compareAndSet(null, frame)) {
      frame.send();
    }
  }

  void taken() {
    Frame frame = slot.get();
    if (frame != null && slot.compareAndSet(frame, null)) {
      if (frame == null) {
        return; // it was tested before
      }
      frame.send();
    }
  }

  boolean renamed(String other) {
    String old = name.get();
    return name.compareAndSet(old, other);
  }

  void exchanged(@Owned Frame next) {
    Frame frame = slot.get();
    if (slot.compareAndSet(frame, next)) {
      if (frame != null) {
        frame.send();
      }
    } else {
      next.send();
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
