// Groups of an old switch on strings fall into a common end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchOnStringsFallsThrough {
  private int urgent;
  private int counted;

  boolean dispatch(@Owned Frame frame, String kind) {
    switch (kind) {
      case "urgent":
        urgent++;
        // falls through
      case "data":
      case "ack":
        counted += frame.length();
        frame.send();
        return true;
      case "":
        break;
      default:
        if (kind.startsWith("x-")) {
          frame.send();
          return true;
        }
    }
    frame.drop();
    return false;
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
