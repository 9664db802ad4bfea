// The frame is gone when the exception of a later step is handled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class UseInCatch {
  int send(@Owned Frame frame) {
    try {
      frame.send();
      flush();
    } catch (IOException e) {
      // :: error: [use.after.transfer]
      return frame.length();
    }
    return 0;
  }

  void flush() throws IOException {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
