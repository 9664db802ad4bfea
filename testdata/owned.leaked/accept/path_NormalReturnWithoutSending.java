// Mended: A normal return says that the frame was taken; an exception says that it was not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class NormalReturnWithoutSending {
  private boolean closed;

  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "frame")
  void send(@Owned Frame frame) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    check(frame.length());
    frame.send();
  }

  private void check(int length) throws IOException {
    if (length > 1500) {
      throw new IOException("too long: " + length);
    }
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
