// Mended: The finally block reads the frame that the try block sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FinallyReadsSent {
  private int bytes;

  void send(@Owned Frame frame) {
    int length = frame.length();
    try {
      frame.send();
    } finally {
      bytes += length;
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
