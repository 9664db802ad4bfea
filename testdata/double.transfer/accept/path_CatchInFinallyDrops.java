// Mended: The frame was sent in the body already when closing fails.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CatchInFinallyDrops {
  private int failures;

  void finish(@Owned Frame frame, Link link) {
    try {
      frame.send();
    } finally {
      try {
        link.close();
      } catch (IOException e) {
        failures++;
      }
    }
  }
}

interface Link {
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
