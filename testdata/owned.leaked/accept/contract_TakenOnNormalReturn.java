// Mended: "@TransfersOn ... NORMAL_RETURN": when the write throws, the frame is still the caller's.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class TakenOnNormalReturn {
  void flush(Wire wire, @Owned Frame frame) throws IOException {
    try {
      wire.write(frame);
    } catch (IOException e) {
      frame.drop();
      throw e;
    }
  }
}

interface Wire {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "#1")
  void write(@Owned Frame frame) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
