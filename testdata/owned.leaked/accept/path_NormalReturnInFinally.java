// Where the wire throws, the name is still set and the finally block drops the frame.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class NormalReturnInFinally {
  void send(Wire wire, @Owned Frame frame) throws IOException {
    Frame left = frame;
    try {
      wire.send(frame);
      left = null;
    } finally {
      if (left != null) {
        left.drop();
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
