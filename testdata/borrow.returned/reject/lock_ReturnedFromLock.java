// The lock that keeps others away is released by the return of the loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReturnedFromLock {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  synchronized int length() {
    Frame frame = look();
    return frame == null ? 0 : frame.length();
  }

  synchronized @Nullable @Borrowed("this.held") Frame look() {
    // :: error: [borrow.returned]
    return held;
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
