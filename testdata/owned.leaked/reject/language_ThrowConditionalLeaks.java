// The exception that a conditional expression chooses leaves the frame owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.EOFException;
import java.io.IOException;

class ThrowConditionalLeaks {
  // :: error: [owned.leaked]
  void check(@Owned Frame frame, int limit) throws IOException {
    int length = frame.length();
    if (length > limit || length < 0) {
      throw length < 0 ? new EOFException("negative") : new IOException("too long");
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
