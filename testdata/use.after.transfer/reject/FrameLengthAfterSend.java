// The length is counted around the sending of a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FrameLengthAfterSend {
  private long bytes;

  void transmit(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    bytes += frame.length();
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
