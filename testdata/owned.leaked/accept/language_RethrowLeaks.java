// Mended: A final exception is rethrown with the frame still owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class RethrowLeaks {
  interface Wire {
    void write(int length) throws IOException;
  }

  private int failures;

  void send(Wire wire, @Owned Frame frame) throws IOException {
    try {
      wire.write(frame.length());
    } catch (final Exception e) {
      failures++;
      frame.drop();
      throw e;
    }
    frame.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
