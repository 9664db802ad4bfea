// Mended: "throw ... counts": the default arm of a switch expression throws while the frame is
// owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrowInSwitchExpression {
  static int dispatch(@Owned Frame frame, int type) {
    int length = frame.length();
    frame.send();
    int priority =
        switch (type) {
          case 0x0800 -> 1;
          case 0x86dd -> 2;
          default -> throw new IllegalArgumentException("type " + type);
        };
    return priority * length;
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
