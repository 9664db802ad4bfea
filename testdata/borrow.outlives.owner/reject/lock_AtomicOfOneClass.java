// An atomic reference is made for several threads: one may take what another looks at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicOfOneClass {
  private final AtomicReference<@Nullable @Owned Frame> held = new AtomicReference<>();

  void put(@Owned Frame frame) {
    Frame before = held.getAndSet(frame);
    if (before != null) {
      before.drop();
    }
  }

  int length() {
    Frame frame = held.get();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
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
