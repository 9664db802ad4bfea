// A loop that never ends has no way out on which the frame could be forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EndlessLoopHasNoWayOut {
  void hold(@Owned Frame frame) {
    while (true) {
      frame.length();
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
