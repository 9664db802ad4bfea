// A job looks and puts something in under one lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_JobLooksUnderOneLock {
  private @Nullable @Owned Frame held;

  Runnable job() {
    return () -> {
      Frame fresh = new Frame();
      synchronized (this) {
        if (held == null) {
          held = fresh;
          return;
        }
      }
      fresh.send();
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
