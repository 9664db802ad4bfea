// A group of an old switch on strings ends the frame and falls into the next end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchFallsIntoSecondEnd {
  private int urgent;

  void dispatch(@Owned Frame frame, String kind) {
    switch (kind) {
      case "urgent":
        urgent++;
        frame.send();
      case "bulk":
      case "junk":
        // :: error: [double.transfer]
        frame.drop();
        break;
      default:
        frame.send();
    }
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
