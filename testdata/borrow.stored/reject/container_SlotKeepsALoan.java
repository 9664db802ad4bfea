// The slot goes on referring to the frame when the call that lent it is over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class Slot<T> {
  private final AtomicReference<@Nullable @Owned T> kept = new AtomicReference<>(null);

  @Nullable @Owned T put(@Owned T value) {
    return kept.getAndSet(value);
  }

  @Nullable @Owned T take() {
    return kept.getAndSet(null);
  }
}

class SlotKeepsALoan {
  void show(Slot<@Borrowed Frame> last, @Borrowed Frame frame) {
    // :: error: [borrow.stored]
    last.put(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
