// given up, keep: no: the frame is stored in a field after it went out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GivenUpIsNotKept {
  private @Nullable @Owned Frame parked;

  synchronized void transmit(@Owned Frame frame, boolean park) {
    frame.send();
    if (park && parked == null) {
      // :: error: [double.transfer]
      parked = frame;
    }
  }

  synchronized @Nullable @Owned Frame unpark() {
    Frame mine = parked;
    parked = null;
    return mine;
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
