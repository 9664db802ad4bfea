// The right side of && does not run when the left side is false.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ShortCircuitSkips {
  // :: error: [owned.leaked]
  boolean send(@Owned Frame frame, boolean up) {
    return up && handedOver(frame);
  }

  boolean handedOver(@Owned Frame frame) {
    frame.send();
    return true;
  }

  boolean dropped(@Owned Frame frame) {
    frame.drop();
    return false;
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
