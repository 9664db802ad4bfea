// the frame is sent after all that may throw
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class NameReusedBeforeTheThrow {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean renamed(@Owned Frame frame) throws IOException {
    if (frame.length() > 8) {
      throw new IOException("not sent");
    }
    frame.send();
    frame = new Frame();
    frame.send();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean forgotten(@Nullable @Owned Frame frame) throws IOException {
    if (frame != null) {
      if (frame.length() > 8) {
        throw new IOException("not sent");
      }
      frame.send();
      frame = null;
    }
    return true;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
