// The loan is used before the break.
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
    int length;
    while (true) {
      synchronized (this) {
        Frame frame = held;
        if (frame != null) {
          length = frame.length();
          break;
        }
      }
      Thread.onSpinWait();
    }
    return length;
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
