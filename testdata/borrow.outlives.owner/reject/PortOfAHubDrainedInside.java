// A hub is given what its port has lent, and looks at it after it has drained that port, or the next one, which may be that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PortOfAHubDrainedInside {
  static int poll(Hub hub) {
    Frame frame = hub.port.frames.peek();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : hub.poll(frame);
  }

  static int pollGiven(Hub hub) {
    Frame frame = hub.port.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : hub.pollGiven(frame);
  }

  static int pollNext(Hub hub) {
    Frame frame = hub.port.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : hub.pollNext(frame);
  }

  static int tidy(Hub hub) {
    Frame frame = hub.port.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : hub.tidy(frame);
  }

  static class Hub {
    @Owned Port port = new Port();
    private Hub next = this;

    int poll(@Borrowed Frame frame) {
      Frame old = port.frames.poll();
      if (old != null) {
        old.send();
      }
      return frame.length();
    }

    int pollGiven(@Borrowed Frame frame) {
      Frame old = port.frames.poll();
      if (old != null) {
        old.send();
      }
      return frame.length();
    }

    int pollNext(@Borrowed Frame frame) {
      Frame old = next.port.frames.poll();
      if (old != null) {
        old.send();
      }
      return frame.length();
    }

    int tidy(@Borrowed Frame frame) {
      port.tidy();
      return frame.length();
    }

    void follow(Hub other) {
      next = other;
    }

    void end() {
      Port old = port;
      port = new Port();
      old.end();
    }
  }

  @Tracked
  static class Port {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }

    void end(@Owned Port this) {
      tidy();
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
