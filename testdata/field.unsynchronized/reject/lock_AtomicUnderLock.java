// All who take the frame out hold a lock, but the one who looks at it does not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicUnderLock {
  private final AtomicReference<@Nullable @Owned Frame> held = new AtomicReference<>();

  boolean offer(@Owned Frame frame) {
    if (held.compareAndSet(null, frame)) {
      return true;
    }
    frame.drop();
    return false;
  }

  synchronized void flush() {
    Frame frame = held.getAndSet(null);
    if (frame != null) {
      frame.send();
    }
  }

  int length() {
    // :: error: [field.unsynchronized]
    Frame frame = held.get();
    return frame == null ? 0 : frame.length();
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
