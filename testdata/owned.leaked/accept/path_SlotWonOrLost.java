// The outcome of compareAndSet decides, directly, kept, and in a loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SlotWonOrLost {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void once(@Owned Frame frame) {
    final boolean won = slot.compareAndSet(null, frame);
    if (won) {
      return;
    }
    frame.drop();
  }

  void patient(@Owned Frame frame, int spins) {
    while (!slot.compareAndSet(null, frame)) {
      if (--spins == 0) {
        frame.drop();
        return;
      }
      Thread.onSpinWait();
    }
  }

  @Nullable @Owned Frame take() {
    return slot.getAndSet(null);
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
