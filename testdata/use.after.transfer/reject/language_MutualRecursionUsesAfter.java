// The partner of a mutual recursion took the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class MutualRecursionUsesAfter {
  private int bytes;

  void ping(@Owned Frame frame, int left) {
    if (left <= 0) {
      frame.send();
      return;
    }
    pong(left - 1, frame);
    // :: error: [use.after.transfer]
    bytes += frame.length();
  }

  private void pong(int left, @Owned Frame frame) {
    if (left % 7 == 3) {
      frame.drop();
    } else {
      ping(frame, left);
    }
  }

  int bytes() {
    return bytes;
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
