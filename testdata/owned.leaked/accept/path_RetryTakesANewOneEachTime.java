// The transfer that failed took its frame; the next attempt makes another one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class RetryTakesANewOneEachTime {
  boolean send(Uplink uplink, int attempts) {
    while (attempts-- > 0) {
      Frame frame = uplink.frame();
      try {
        uplink.transmit(frame);
        return true;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    return false;
  }
}

interface Uplink {
  Frame frame();

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
