// The value is read after each wait, and taken before the next.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class WaitsThenTakes {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    if (held == null) {
      held = frame;
    } else {
      frame.drop();
    }
    notifyAll();
  }

  synchronized Frame take() throws InterruptedException {
    while (true) {
      Frame frame = held;
      if (frame != null) {
        held = null;
        notifyAll();
        return frame;
      }
      wait();
    }
  }

  synchronized int length() throws InterruptedException {
    while (held == null) {
      wait();
    }
    Frame frame = held;
    return frame == null ? 0 : frame.length();
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
