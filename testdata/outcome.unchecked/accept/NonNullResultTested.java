// A non-null ticket says that the frame was taken.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class NonNullResultTested {
  void send(Port port, @Owned Frame frame) {
    String ticket = port.submit(frame);
    if (ticket == null) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  @Nullable String submit(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
