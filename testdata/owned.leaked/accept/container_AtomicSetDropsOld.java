// set() forgets what the reference owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicSetDropsOld {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void put(@Owned Frame frame) {
    Frame old = slot.getAndSet(frame);
    if (old != null) {
      old.drop();
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
