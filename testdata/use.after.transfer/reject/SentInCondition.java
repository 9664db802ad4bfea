// Sending inside a condition counts: the frame is gone when its length is asked for.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SentInCondition {
  boolean transmit(@Owned Frame frame) {
    // :: error: [use.after.transfer]
    return handedOver(frame) && frame.length() > 0;
  }

  boolean handedOver(@Owned Frame frame) {
    frame.send();
    return true;
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
