// The finally block has a statement of its own that may fail; the frame goes first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class TryInsideFinally {
  private int unclosed;

  void send(@Owned Frame frame, Link link) throws IOException {
    try {
      link.open();
    } finally {
      frame.send();
      try {
        link.close();
      } catch (IOException e) {
        unclosed++;
      }
    }
  }
}

interface Link {
  void open() throws IOException;

  void close() throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
