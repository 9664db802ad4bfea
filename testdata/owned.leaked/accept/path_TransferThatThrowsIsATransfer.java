// The callee has the frame even where it throws, so the handler leaves it alone.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class TransferThatThrowsIsATransfer {
  private int lost;

  void send(@Owned Frame frame, Uplink main) {
    int length = frame.length();
    try {
      main.transmit(frame);
    } catch (IOException | RuntimeException e) {
      lost += length;
    }
  }
}

interface Uplink {
  void transmit(@Owned Frame frame) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
