// One arm of the switch forgets the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchArrowForgets {
  void route(@Owned Frame frame, int port) {
    switch (port) {
      case 0 -> frame.send();
      case 1 -> {
        frame.length();
        frame.send();
      }
      default -> frame.drop();
    }
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
