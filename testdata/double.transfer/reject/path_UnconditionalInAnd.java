// The boolean that transmit returns is no outcome: it takes the frame in any case.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnconditionalInAnd {
  boolean send(Nic nic, @Owned Frame frame) {
    boolean ok = nic.fits(frame) && nic.transmit(frame);
    if (!ok) {
      // :: error: [double.transfer]
      frame.drop();
    }
    return ok;
  }
}

interface Nic {
  boolean fits(Frame frame);

  boolean transmit(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
