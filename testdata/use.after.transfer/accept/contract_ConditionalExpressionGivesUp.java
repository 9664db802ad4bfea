// Mended: "conditional expression ... counts": both arms hand the frame to a method, so it is gone
// below.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ConditionalExpressionGivesUp {
  static int forward(@Owned Frame frame, boolean broken) {
    int length = frame.length();
    int result = broken ? consume(frame, -1) : consume(frame, 1);
    return result * length;
  }

  private static int consume(@Owned Frame frame, int sign) {
    frame.send();
    return sign;
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
