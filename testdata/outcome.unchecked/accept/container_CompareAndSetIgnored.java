// compareAndSet() takes the frame only where it returns true.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class CompareAndSetIgnored {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void offer(@Owned Frame frame) {
    if (!slot.compareAndSet(null, frame)) {
      frame.drop();
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
