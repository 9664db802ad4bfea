// A parameter is a holder like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ParameterReassigned {
  void replace(@Owned Frame frame) {
    if (frame.length() == 0) {
      // :: error: [overwritten]
      frame = new Frame();
    }
    frame.send();
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
