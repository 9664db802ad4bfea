// Mended: A lambda throws its checked exception while it owns the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThrowingLambdaLeaks {
  interface Transmit<X extends Exception> {
    void run(@Owned Frame frame) throws X;
  }

  static <X extends Exception> void send(@Owned Frame frame, Transmit<X> how) throws X {
    how.run(frame);
  }

  void checked(@Owned Frame frame, boolean up) throws IOException {
    send(
        frame,
        mine -> {
          if (!up) {
            mine.drop();
            throw new IOException("link is down");
          }
          mine.send();
        });
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
