// The left bin of a port lends, and is drained.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LeftAndRightOfAPort {
  static int tidied(Port port) {
    Frame frame = port.left.first();
    port.left.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int polled(Port port) {
    Frame frame = port.left.first();
    Frame old = port.left.frames.poll();
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int inAMethod(Port port) {
    Frame frame = port.left.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : drain(port.left, frame);
  }

  private static int drain(Bin bin, @Borrowed Frame frame) {
    Frame next = bin.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  @Tracked
  static class Port {
    final Bin left = new Bin();
    final Bin right = new Bin();

    void end(@Owned Port this) {
      left.tidy();
      right.tidy();
    }
  }

  static class Bin {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
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
