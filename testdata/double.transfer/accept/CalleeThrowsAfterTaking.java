// A callee that takes the frame has it even when it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CalleeThrowsAfterTaking {
  void send(@Owned Frame frame) {
    try {
      transmit(frame);
    } catch (IOException e) {
      report(e);
    }
  }

  void transmit(@Owned Frame frame) throws IOException {
    frame.send();
  }

  void report(IOException e) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
