// "ternaries, parenthesised and chained expressions follow the value": two ways to write the same
// frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TernaryAndParentheses {
  void send(@Owned Frame frame, boolean cast) {
    Frame same = cast ? (Frame) (Object) frame : (frame);
    ((same)).send();
    // :: error: [double.transfer]
    (frame).drop();
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
