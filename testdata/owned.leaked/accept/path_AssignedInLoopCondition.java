// The outcome is assigned in the loop's condition and tested behind the loop.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class AssignedInLoopCondition {
  int send(@Owned Frame frame, Port[] ports) {
    int i = 0;
    boolean sent = false;
    while (i < ports.length && !(sent = ports[i].push(frame))) {
      i++;
    }
    if (sent) {
      return i;
    }
    frame.drop();
    return -1;
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
