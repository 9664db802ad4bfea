// The body that runs once took the frame, also when the call then throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CaughtOutOfOwningBody {
  private int failed;

  interface Gate {
    void once(@RunsNow @RunsOnce Runnable body) throws IOException;
  }

  void flush(Gate gate, @Owned Frame frame) {
    try {
      gate.once(() -> frame.send());
    } catch (IOException e) {
      // :: error: [double.transfer]
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
