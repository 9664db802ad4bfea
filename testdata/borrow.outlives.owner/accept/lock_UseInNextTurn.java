// What a turn uses it has read itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class UseInNextTurn {
  private @Nullable @Owned Frame held;

  synchronized void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  int total() {
    int total = 0;
    Frame frame = null;
    for (int i = 0; i < 2; i++) {
      synchronized (this) {
        frame = held;
        if (frame != null) {
          total += frame.length();
        }
      }
    }
    return total;
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
