// A swap that succeeds takes the old frame out of the slot: whoever asked for it must end it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwapDropsTheOldFrame {
  private final AtomicReference<@Nullable @Owned Frame> next = new AtomicReference<>(null);

  void replace(@Owned Frame frame) {
    Frame old = next.get();
    // :: error: [owned.leaked]
    if (!next.compareAndSet(old, frame)) {
      frame.send();
    }
  }

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
