// A final exception is rethrown after the frame was dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.io.UncheckedIOException;

class RethrowOfFinalException {
  interface Wire {
    void write(int length) throws IOException;
  }

  void send(Wire wire, @Owned Frame frame) throws IOException {
    try {
      wire.write(frame.length());
    } catch (final Exception e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }

  void sendWrapped(Wire wire, @Owned Frame frame) {
    try {
      wire.write(frame.length());
    } catch (IOException e) {
      frame.drop();
      throw new UncheckedIOException("frame was not written", e);
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
