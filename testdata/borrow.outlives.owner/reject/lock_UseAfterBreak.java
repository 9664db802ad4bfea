// A break leaves the block that holds the lock, and the loan with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class UseAfterBreak {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int await() {
    Frame frame;
    while (true) {
      synchronized (this) {
        frame = held;
        if (frame != null) {
          break;
        }
      }
      Thread.onSpinWait();
    }
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
