// The local is set to null where the frame was sent, and the finally block tests it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class FinallyKnowsByNull {
  void send(@Owned Frame frame) throws IOException {
    Frame left = frame;
    try {
      check();
      left = null;
      frame.send();
    } finally {
      if (left != null) {
        left.drop();
      }
    }
  }

  void check() throws IOException {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
