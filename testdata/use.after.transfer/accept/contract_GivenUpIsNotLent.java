// Mended: given up, lend: no: the frame is passed to a static logger after it went out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GivenUpIsNotLent {
  static void log(Frame frame) {
    System.out.println(frame.length());
  }

  void transmit(@Owned Frame frame, boolean verbose) {
    if (verbose) {
      log(frame);
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
