// Mended: The body sends the frame and then tells the caller to keep it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class RefusedThoughSent {
  private int sent;

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean trySend(@Owned Frame frame) {
    if (frame.length() == 0) {
      return false;
    }
    frame.send();
    sent++;
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
