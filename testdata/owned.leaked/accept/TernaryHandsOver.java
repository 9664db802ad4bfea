// Both sides of a conditional expression take the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TernaryHandsOver {
  int send(@Owned Frame frame, boolean up) {
    return up ? sent(frame) : dropped(frame);
  }

  int sent(@Owned Frame frame) {
    frame.send();
    return 1;
  }

  int dropped(@Owned Frame frame) {
    frame.drop();
    return 0;
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
