// Mended: "on any other outcome the caller keeps them" with outcome NULL: a text that explains the
// refusal means that the frame is still ours.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class TakenOnNull {
  void transmit(Port port, @Owned Frame frame) {
    final var why = port.send(frame);
    if (why != null) {
      frame.drop();
      throw new IllegalStateException(why);
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.NULL, value = "#1")
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
