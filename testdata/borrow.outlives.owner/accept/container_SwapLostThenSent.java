// Only the thread whose swap succeeds owns the frame, and only that one sends it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwapLostThenSent {
  private final AtomicReference<@Nullable @Owned Frame> next = new AtomicReference<>(null);

  void flush() {
    Frame frame = next.get();
    if (frame != null && next.compareAndSet(frame, null)) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
