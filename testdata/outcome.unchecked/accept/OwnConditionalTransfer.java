// A conditional transfer of one's own asks to be tested too.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OwnConditionalTransfer {
  void send(Port port, @Owned Frame frame) {
    if (!port.trySend(frame)) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean trySend(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
