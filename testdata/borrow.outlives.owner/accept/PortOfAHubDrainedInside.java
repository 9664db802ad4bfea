// A hub is given what its port has lent, and looks at it before it drains that port, or the next one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PortOfAHubDrainedInside {
  static int poll(Hub hub) {
    Frame frame = hub.port.frames.peek();
    return frame == null ? 0 : hub.poll(frame);
  }

  static int pollGiven(Hub hub) {
    Frame frame = hub.port.first();
    return frame == null ? 0 : hub.pollGiven(frame);
  }

  static int pollNext(Hub hub) {
    Frame frame = hub.port.first();
    return frame == null ? 0 : hub.pollNext(frame);
  }

  static int tidy(Hub hub) {
    Frame frame = hub.port.first();
    return frame == null ? 0 : hub.tidy(frame);
  }

  static class Hub {
    @Owned Port port = new Port();
    private Hub next = this;

    int poll(@Borrowed Frame frame) {
      int length = frame.length();
      Frame old = port.frames.poll();
      if (old != null) {
        old.send();
      }
      return length;
    }

    int pollGiven(@Borrowed Frame frame) {
      int length = frame.length();
      Frame old = port.frames.poll();
      if (old != null) {
        old.send();
      }
      return length;
    }

    int pollNext(@Borrowed Frame frame) {
      int length = frame.length();
      Frame old = next.port.frames.poll();
      if (old != null) {
        old.send();
      }
      return length;
    }

    int tidy(@Borrowed Frame frame) {
      int length = frame.length();
      port.tidy();
      return length;
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
