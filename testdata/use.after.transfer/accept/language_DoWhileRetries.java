// A do loop makes a new frame each turn until one is accepted.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class DoWhileRetries {
  interface Link {
    @TransfersOn(when = Outcome.TRUE, value = "frame")
    boolean trySend(@Owned Frame frame);
  }

  int send(Link link, int length) {
    int attempts = 0;
    boolean sent;
    do {
      Frame frame = new Frame(length);
      sent = link.trySend(frame);
      if (!sent) {
        frame.drop();
      }
    } while (!sent && ++attempts < 5);
    return attempts;
  }

  void sendOne(Link link, @Owned Frame frame) {
    int left = 3;
    do {
      if (link.trySend(frame)) {
        return;
      }
    } while (left-- > 0);
    frame.drop();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
