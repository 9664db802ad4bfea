// "@TransfersOn: the named arguments change hands only on this outcome: ... FALSE": kept in a
// local, then the wrong side still reads the frame.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class TakenOnFalse {
  private int sentBytes;

  void transmit(Port port, @Owned Frame frame) {
    int length = frame.length();
    boolean refused = port.refuses(frame);
    if (refused) {
      frame.drop();
    } else {
      // :: error: [use.after.transfer]
      sentBytes += frame.length();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.FALSE, value = "frame")
  boolean refuses(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
