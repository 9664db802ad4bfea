// A container of loans that is passed in may be kept, and read when what it showed is gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;

class LentContainerKept {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  int late() {
    Shown shown = new Shown(waiting);
    waiting.remove().send();
    return shown.length();
  }

  void flush() {
    while (!waiting.isEmpty()) {
      waiting.remove().send();
    }
  }

  static final class Shown {
    private final Collection<@Borrowed Frame> frames;

    Shown(Collection<@Borrowed Frame> frames) {
      // :: error: [borrow.stored]
      this.frames = frames;
    }

    int length() {
      int sum = 0;
      for (Frame frame : frames) {
        sum += frame.length();
      }
      return sum;
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
