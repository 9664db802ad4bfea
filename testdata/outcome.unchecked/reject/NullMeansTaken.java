// Here null says that the frame was taken; ignoring it forgets which.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class NullMeansTaken {
  void send(Port port, @Owned Frame frame) {
    // :: error: [outcome.unchecked]
    port.send(frame);
  }
}

interface Port {
  @TransfersOn(when = Outcome.NULL, value = "frame")
  @Nullable String send(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
