// What is used after the wait has been read after it.
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
    while (frame == null) {
      wait();
      frame = held;
    }
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
