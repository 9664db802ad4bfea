// Mended: The one that loses the race still has its frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class CompareAndSetLostQuietly {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();
  private final AtomicInteger lost = new AtomicInteger();

  void install(@Owned Frame frame, boolean count) {
    boolean won = slot.compareAndSet(null, frame);
    if (!won && count) {
      lost.incrementAndGet();
    }
    if (!won) {
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
