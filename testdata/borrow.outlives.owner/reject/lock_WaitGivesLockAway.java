// While one thread waits, another has the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class WaitGivesLockAway {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
    notifyAll();
  }

  synchronized int length() throws InterruptedException {
    Frame frame = held;
    if (frame == null) {
      return 0;
    }
    wait();
    // :: error: [borrow.outlives.owner]
    return frame.length();
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
