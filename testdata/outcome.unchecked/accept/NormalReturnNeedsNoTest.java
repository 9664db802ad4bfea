// On a normal return the frame has changed hands; on an exception it has not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class NormalReturnNeedsNoTest {
  void send(Port port, @Owned Frame frame) {
    try {
      port.send(frame);
    } catch (IOException e) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "frame")
  void send(@Owned Frame frame) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
