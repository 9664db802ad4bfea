// Two threads look at the frame, one swaps it out and sends it, and the other is still looking.
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
    // :: error: [borrow.outlives.owner]
    if (frame != null && frame.length() > 0 && next.compareAndSet(frame, null)) {
      frame.send();
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
