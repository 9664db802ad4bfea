// A reference that takes on one outcome fits a function that takes on the same, and no other.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class ReferenceOfAnotherOutcome {
  void each(Ports ports, Port port) {
    ports.each(port::offer);
    // :: error: [outcome.unchecked]
    ports.each(port::refuse);
    // :: error: [outcome.unchecked]
    ports.all(port::offer);
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean offer(@Owned Frame frame);

  @TransfersOn(when = Outcome.FALSE, value = "frame")
  boolean refuse(@Owned Frame frame);
}

interface Sender {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean trySend(@Owned Frame frame);
}

interface Taker {
  boolean take(@Owned Frame frame);
}

interface Ports {
  void each(@RunsNow Sender sender);

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
