// Mended: Comparisons with true and false, some of them twice round.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeComparedWithLiterals {
  private int sent;
  private int octets;

  void send(Port port, @Owned Frame frame) {
    boolean kept = port.push(frame) != true;
    if (kept == true) {
      octets += frame.length();
      frame.drop();
    }
    if ((kept != false) == false) {
      sent++;
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
