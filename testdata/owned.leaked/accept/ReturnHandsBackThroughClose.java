// Nothing is sent, the caller keeps the frame: whether the log is closed or not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class ReturnHandsBackThroughClose {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean send(@Owned Frame frame, boolean open, Log log) throws IOException {
    try (log) {
      if (!open) {
        return false;
      }
    }
    frame.send();
    return true;
  }
}

interface Log extends AutoCloseable {
  @Override
  void close() throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
