// A functional interface that may throw an exception of its own type.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThrowingFunctionalInterface {
  interface Transmit<X extends Exception> {
    void run(@Owned Frame frame) throws X;
  }

  static <X extends Exception> int send(@Owned Frame frame, Transmit<X> how) throws X {
    int length = frame.length();
    how.run(frame);
    return length;
  }

  int safe(@Owned Frame frame) {
    return send(frame, f -> f.send());
  }

  int checked(@Owned Frame frame, boolean up) throws IOException {
    return send(
        frame,
        f -> {
          if (!up) {
            f.drop();
            throw new IOException("link is down");
          }
          f.send();
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
