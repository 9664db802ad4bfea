// Mended: the permit is kept from the test to the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

class SeenUnderPermit {
  private final Semaphore permit = new Semaphore(1);
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    permit.acquireUninterruptibly();
    boolean isFree = held == null;
    if (isFree) {
      held = frame;
    } else {
      frame.send();
    }
    permit.release();
  }

  void end() {
    permit.acquireUninterruptibly();
    Frame frame = held;
    held = null;
    permit.release();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
