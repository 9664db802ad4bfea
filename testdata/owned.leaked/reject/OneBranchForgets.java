// Only one side of the branch gives the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OneBranchForgets {
  // :: error: [owned.leaked]
  void send(@Owned Frame frame, boolean up) {
    if (up) {
      frame.send();
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
