// Mended: The assertion reads the frame that was sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AssertReadsSent {
  private int sequence;

  void send(@Owned Frame frame) {
    assert frame.length() >= 0;
    sequence++;
    int length = frame.length();
    frame.send();
    assert sequence > 0 : "after " + length;
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
