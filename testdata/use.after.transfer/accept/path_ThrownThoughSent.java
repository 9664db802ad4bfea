// Mended: The caller keeps the frame when the method throws, but it has been sent by then.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class ThrownThoughSent {
  private int sent;

  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "#1")
  void send(@Owned Frame frame) throws IOException {
    if ((sent + 1) * frame.length() > 4096) {
      throw new IOException("window is full");
    }
    sent++;
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
