// An object that keeps a container of loans says so, and is a loan of that container itself.
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
    int length = shown.length();
    waiting.remove().send();
    return length;
  }

  void flush() {
    while (!waiting.isEmpty()) {
      waiting.remove().send();
    }
  }

  static final class Shown {
    private final @Borrowed Collection<@Borrowed Frame> frames;

    Shown(@Borrowed Collection<@Borrowed Frame> frames) {
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
