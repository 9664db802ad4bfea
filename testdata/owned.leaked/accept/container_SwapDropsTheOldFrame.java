// A swap that succeeds takes the old frame out of the slot, and whoever asked for it sends it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwapDropsTheOldFrame {
  private final AtomicReference<@Nullable @Owned Frame> next = new AtomicReference<>(null);

  void replace(@Owned Frame frame) {
    Frame old = next.get();
    if (!next.compareAndSet(old, frame)) {
      frame.send();
    } else if (old != null) {
      old.send();
    }
  }

  void replaceInTheEnd(@Owned Frame frame) {
    Frame old;
    do {
      old = next.get();
    } while (!next.compareAndSet(old, frame));
    if (old != null) {
      old.send();
    }
  }

  void startIfIdle(@Owned Frame frame) {
    Frame old = next.get();
    if (old == null && next.compareAndSet(old, frame)) {
      return;
    }
    frame.send();
  }

  @Nullable @Owned Frame take() {
    while (true) {
      Frame frame = next.get();
      if (frame == null) {
        return null;
      }
      if (next.compareAndSet(frame, null)) {
        return frame;
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
