// "throw ... counts": the default arm of a switch expression throws while the frame is owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrowInSwitchExpression {
  // :: error: [owned.leaked]
  static int dispatch(@Owned Frame frame, int type) {
    int priority =
        switch (type) {
          case 0x0800 -> 1;
          case 0x86dd -> 2;
          default -> throw new IllegalArgumentException("type " + type);
        };
    int length = frame.length();
    frame.send();
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
