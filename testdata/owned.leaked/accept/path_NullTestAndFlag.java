// Mended: The frame that is left over goes out or is dropped, whatever the flag says.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NullTestAndFlag {
  void pass(@Owned Frame frame, Port port, boolean up) {
    Frame left = null;
    if (!port.isOpen()) {
      frame.drop();
    } else {
      left = frame;
    }
    if (left != null) {
      if (up) {
        left.send();
      } else {
        left.drop();
      }
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
