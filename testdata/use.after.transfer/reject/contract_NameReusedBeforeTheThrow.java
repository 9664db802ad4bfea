// The caller keeps the frame when an exception is thrown, whatever the parameter refers to by then.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class NameReusedBeforeTheThrow {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean renamed(@Owned Frame frame) throws IOException {
    frame.send();
    frame = new Frame();
    frame.send();
    // :: error: [use.after.transfer]
    throw new IOException("sent");
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean forgotten(@Nullable @Owned Frame frame) throws IOException {
    if (frame != null) {
      frame.send();
      frame = null;
      // :: error: [use.after.transfer]
      throw new IOException("sent");
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
