// The exception is thrown and caught in the same method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThrowCaughtAtOnce {
  String check(@Owned Frame frame) {
    try {
      if (frame.length() < 14) {
        throw new IOException("runt");
      } else if (frame.length() > 1518) {
        throw new IOException("giant");
      }
    } catch (IOException e) {
      frame.drop();
      return e.getMessage();
    }
    frame.send();
    return "ok";
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
