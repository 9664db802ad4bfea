// Nobody else knows an object that is being made, so that it stays empty while it waits for a lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_MadeWhileWaiting {
  private static int made;

  private @Nullable @Owned Frame held;

  lock_MadeWhileWaiting(@Owned Frame first) {
    synchronized (lock_MadeWhileWaiting.class) {
      made++;
    }
    held = first;
  }

  synchronized @Nullable @Owned Frame take() {
    Frame frame = held;
    held = null;
    return frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
