// A method returns what a port has lent, which is nothing where there is no port.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentByNobody {
  static @Nullable @Borrowed("port") Frame first(@Nullable Port port, @Nullable Port other) {
    Frame frame = peek(port);
    if (port == null) {
      return frame;
    }
    return frame;
  }

  static @Nullable @Borrowed("port") Frame peek(@Nullable Port port) {
    return port == null ? null : port.first();
  }

  @Tracked
  static class Port {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void end(@Owned Port this) {
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
