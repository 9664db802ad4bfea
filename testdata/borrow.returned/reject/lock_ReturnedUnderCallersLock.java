// Nothing says that the callers hold the lock.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReturnedUnderCallersLock {
  private final Object lock = new Object();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    synchronized (lock) {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    }
  }

  @Nullable @Borrowed("this.held") Frame look() {
    synchronized (lock) {
      // :: error: [borrow.returned]
      return held;
    }
  }

  @interface GuardedBy {
    String value();
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
