// What a swap took out is owned by whoever won, and by nobody who lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class container_SwappedOutIsThere {
  private final AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>();

  void wonAndForgotten() {
    Frame seen = slot.get();
    // :: error: [owned.leaked]
    if (slot.compareAndSet(seen, null)) {
      return;
    }
  }

  void exchangedAndForgotten(@Owned Frame next) {
    Frame seen = slot.get();
    // :: error: [owned.leaked]
    if (!slot.weakCompareAndSetVolatile(seen, next)) {
      next.drop();
    }
  }

  void lostAndSent() {
    Frame seen = slot.get();
    // :: error: [owned.leaked]
    if (seen != null && !slot.compareAndSet(seen, null)) {
      // :: error: [borrow.outlives.owner]
      seen.send();
    }
    Frame last = slot.getAndSet(null);
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
