// Mended: each reference goes to a function that takes on the same outcome.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class ReferenceOfAnotherOutcome {
  void each(Ports ports, Port port) {
    ports.each(port::offer);
    ports.most(port::refuse);
    ports.all(port::take);
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean offer(@Owned Frame frame);

  @TransfersOn(when = Outcome.FALSE, value = "frame")
  boolean refuse(@Owned Frame frame);

  boolean take(@Owned Frame frame);
}

interface Sender {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean trySend(@Owned Frame frame);
}

interface Refuser {
  @TransfersOn(when = Outcome.FALSE, value = "frame")
  boolean tryRefuse(@Owned Frame frame);
}

interface Taker {
  boolean take(@Owned Frame frame);
}

interface Ports {
  void each(@RunsNow Sender sender);

  void most(@RunsNow Refuser refuser);

  void all(@RunsNow Taker taker);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
