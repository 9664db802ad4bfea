// The frame is swapped out first, and whoever did so has it for itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicSwapAfterLook {
  private final AtomicReference<@Nullable @Owned Frame> next = new AtomicReference<>(null);

  boolean offer(@Owned Frame frame) {
    if (next.compareAndSet(null, frame)) {
      return true;
    }
    frame.drop();
    return false;
  }

  void flush() {
    Frame frame = next.get();
    if (frame != null && next.compareAndSet(frame, null)) {
      if (frame.length() > 0) {
        frame.send();
      } else {
        frame.drop();
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
