// The send took the frame although it threw; the handler drops it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CatchDropsTaken {
  interface Wire {
    void write(@Owned Frame frame) throws IOException;
  }

  private int failures;

  void send(Wire wire, @Owned Frame frame) {
    try {
      wire.write(frame);
    } catch (IOException e) {
      failures++;
      // :: error: [double.transfer]
      frame.drop();
    }
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
