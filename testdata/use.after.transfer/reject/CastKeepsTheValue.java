// A cast back gives another name, not another request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CastKeepsTheValue {
  int send(@Owned Frame frame) {
    Object any = frame;
    Frame again = (Frame) any;
    frame.send();
    // :: error: [use.after.transfer]
    return again.length();
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
