// Mended: A private interface method took the frame that the default method drops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

interface DefaultMethodDropsTwice {
  void accept(@Owned Frame frame);

  default int acceptChecked(@Owned Frame frame, int limit) {
    if (frame.length() <= limit) {
      accept(frame);
      return 1;
    }
    int refused = refuse(frame);
    return refused;
  }

  private int refuse(@Owned Frame frame) {
    int length = frame.length();
    frame.drop();
    return -length;
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
