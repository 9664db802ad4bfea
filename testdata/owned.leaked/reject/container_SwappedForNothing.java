// What was expected in an atomic slot comes out of it where the swap succeeds.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwappedForNothing {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void put(@Owned Frame frame) {
    if (!slot.compareAndSet(null, frame)) {
      frame.send();
    }
  }

  void forgotten() {
    Frame frame = slot.get();
    // :: error: [owned.leaked]
    if (frame != null && slot.compareAndSet(frame, null)) {
      frame.length();
    }
  }

  boolean forgottenAtOnce() {
    // :: error: [owned.leaked]
    return slot.compareAndSet(slot.get(), null);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
