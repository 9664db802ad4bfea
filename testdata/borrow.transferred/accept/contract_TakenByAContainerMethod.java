// Mended: "... or by a method of an owning container (getAndSet, poll, remove, take)": get() of the
// same container only lends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class TakenByAContainerMethod {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  boolean fill(@Owned Frame frame) {
    Frame old = slot.getAndSet(frame);
    if (old == null) {
      return true;
    }
    old.drop();
    return false;
  }

  void flush() {
    Frame frame = slot.getAndSet(null);
    if (frame != null) {
      frame.send();
    }
  }

  boolean isFilled() {
    return slot.get() != null;
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
