// The left operand ended the frame before the right one reads it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArgumentsReadAfterEnd {
  private int total;

  private static int finish(@Owned Frame frame, boolean ok) {
    int length = frame.length();
    if (ok) {
      frame.send();
    } else {
      frame.drop();
    }
    return length;
  }

  void account(@Owned Frame frame, boolean ok) {
    // :: error: [use.after.transfer]
    total += finish(frame, ok) * 10 + frame.length() % 10;
  }

  int total() {
    return total;
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
