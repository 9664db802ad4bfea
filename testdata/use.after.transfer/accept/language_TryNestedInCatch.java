// The handler tries once more and each way gives the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.io.UncheckedIOException;

class TryNestedInCatch {
  interface Wire {
    void write(byte[] bytes) throws IOException;
  }

  void send(Wire primary, Wire spare, @Owned Frame frame) {
    byte[] bytes = new byte[frame.length()];
    try {
      primary.write(bytes);
    } catch (IOException first) {
      try {
        spare.write(bytes);
      } catch (IOException second) {
        first.addSuppressed(second);
        frame.drop();
        throw new UncheckedIOException(first);
      }
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
