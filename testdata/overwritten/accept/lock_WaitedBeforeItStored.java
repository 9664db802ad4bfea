// Mended: what is there by now is taken out.
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
    Frame now = held;
    held = frame;
    if (now == null) {
      return 0;
    }
    int length = now.length();
    now.send();
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
