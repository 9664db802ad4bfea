// A job looks under the lock, and puts something in when it has the lock for a second time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_JobLooksUnderOneLock {
  private @Nullable @Owned Frame held;

  Runnable job() {
    return () -> {
      synchronized (this) {
        if (held != null) {
          return;
        }
      }
      Frame fresh = new Frame();
      synchronized (this) {
        // :: error: [overwritten]
        held = fresh;
      }
    };
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
