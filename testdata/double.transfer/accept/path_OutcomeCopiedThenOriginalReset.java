// Mended: The outcome lives on in a copy; the first name is used for something else.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeCopiedThenOriginalReset {
  private boolean lastResult;

  void deliver(Port port, @Owned Frame frame) {
    boolean result = port.push(frame);
    boolean delivered = result;
    result = port.isOpen();
    lastResult = result;
    if (!delivered) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
