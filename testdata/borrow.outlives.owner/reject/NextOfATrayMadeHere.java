// A tray that was made here sends its first frame and lends the next one; the first is read after that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class NextOfATrayMadeHere {
  static int length(@Owned Frame one, @Owned Frame two) {
    Tray tray = new Tray();
    tray.frames.add(one);
    tray.frames.add(two);
    Frame first = tray.first();
    Frame next = tray.next();
    // :: error: [borrow.outlives.owner]
    int length = first == null ? 0 : first.length();
    length += next == null ? 0 : next.length();
    tray.tidy();
    return length;
  }

  static class Tray {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    @Nullable @Borrowed("this") Frame next() {
      Frame sent = frames.poll();
      if (sent != null) {
        sent.send();
      }
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
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
