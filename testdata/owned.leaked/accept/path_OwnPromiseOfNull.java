// Null says that all went well; a reason says that the frame is still the caller's.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class OwnPromiseOfNull {
  private int mtu = 1500;

  @TransfersOn(when = Outcome.NULL, value = "frame")
  @Nullable String trySend(@Owned Frame frame, Port port) {
    String why = null;
    if (frame.length() > mtu) {
      why = "too long";
    } else if (!port.isOpen()) {
      why = "closed";
    } else {
      frame.send();
    }
    return why;
  }

  void sendOrDrop(@Owned Frame frame, Port port) {
    String why = trySend(frame, port);
    if (why != null) {
      mtu = why.length();
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
