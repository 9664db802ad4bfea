// A cursor over a port is given to the caller, or ended before what the port lends is returned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class CursorReturnedAsLent {
  static @Nullable @Borrowed("port") Frame firstOfSome(Port port) {
    Cursor cursor = new Cursor(port);
    int count = cursor.count();
    cursor.end();
    return count == 0 ? null : port.first();
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
