// The array says nothing of its frames: that is said where it is declared, and only there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayGivenLater {
  // :: error: [field.unannotated]
  private Frame[] frames = new Frame[4];

  void keep(Frame[] given) {
    frames = given;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
