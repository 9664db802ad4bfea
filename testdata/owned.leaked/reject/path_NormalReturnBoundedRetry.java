// When the port throws, the frame is still here, after the last attempt too.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class NormalReturnBoundedRetry {
  // :: error: [owned.leaked]
  boolean send(Wire wire, @Owned Frame frame) {
    for (int attempt = 0; ; attempt++) {
      try {
        wire.send(frame);
        return true;
      } catch (IOException e) {
        if (attempt == 3) {
          return false;
        }
      }
    }
  }
}

interface Wire {
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
