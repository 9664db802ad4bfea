// The check comes first, and what fails it is dropped here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnconditionalInAnd {
  boolean send(Nic nic, @Owned Frame frame) {
    if (!nic.fits(frame)) {
      frame.drop();
      return false;
    }
    return nic.transmit(frame);
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
