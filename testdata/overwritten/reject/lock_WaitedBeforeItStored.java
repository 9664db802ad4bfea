// Another thread may have taken what was there, and filled the field, while this one waited.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_WaitedBeforeItStored {
  private @Nullable @Owned Frame held;

  synchronized int replace(@Owned Frame frame) {
    Frame old = held;
    if (old == null) {
      frame.send();
      return 0;
    }
    try {
      wait();
    } catch (InterruptedException e) {
      frame.send();
      return 0;
    }
    // :: error: [borrow.outlives.owner]
    int length = old.length();
    // :: error: [overwritten]
    held = frame;
    return length;
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
