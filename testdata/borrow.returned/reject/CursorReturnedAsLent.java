// A cursor over a port is returned as if the port had lent it: it was made here, and must be ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class CursorReturnedAsLent {
  static @Borrowed("port") Cursor cursor(Port port) {
    // :: error: [borrow.returned] :: error: [owned.leaked]
    return new Cursor(port);
  }

  @Tracked
  static class Cursor {
    private final @Borrowed Port port;

    Cursor(@Borrowed Port port) {
      this.port = port;
    }

    int count() {
      return port.count();
    }

    void end(@Owned Cursor this) {}
  }

  @Tracked
  static class Port {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    int count() {
      return frames.size();
    }

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
